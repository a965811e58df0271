package org.zhengtong.rating.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.TestDatabase;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;

@EveryDatabase
class ObjectStoreTest {

    private final Transactions transactions;
    private final SqlObjectStore store;

    ObjectStoreTest(TestDatabase database) {
        transactions = database.apply("db/rating.xml").clear().transactions();
        store = new SqlObjectStore(transactions, database.ready());
    }

    @ParameterizedTest
    @CsvSource({"HALL, 12", "SYSTEM, 13", "HOTLINE, 1", "MOBILE, 1", "SELF_SERVICE, 1"})
    void installsThePackagedObjects(ObjectType type, int size) {
        assertEquals(size, find(Optional.of(type), "").size());
    }

    @Test
    void listsByCodePageByPage() {
        List<RatingObject> page = in(() -> store.find(Optional.empty(), new PageRequest(2, "")));
        assertEquals(
                List.of("A01", "H01", "H02"),
                page.stream().map(RatingObject::code).toList());
        assertEquals("H02", find(Optional.of(ObjectType.HALL), "H01").get(0).code());
    }

    @Test
    void givesAnObjectBackAsItWasStored() {
        RatingObject window = new RatingObject("W1", ObjectType.WINDOW, "一号窗口", "230600000000", "", false);
        transactions.run(() -> store.insert(List.of(window)));
        assertEquals(Optional.of(window), in(() -> store.find("W1")));
        assertEquals(Optional.empty(), in(() -> store.find("W2")));
    }

    private List<RatingObject> find(Optional<ObjectType> type, String cursor) {
        return in(() -> store.find(type, new PageRequest(50, cursor)));
    }

    private <T> T in(Supplier<T> work) {
        return transactions.required(work);
    }
}
