package org.zhengtong.rating.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.rating.SmallTown;
import org.zhengtong.rating.api.ObjectType;
import org.zhengtong.rating.api.RatingObject;
import org.zhengtong.rating.api.RatingObjects.NewObject;

class ObjectsTest {

    private final RatingWorld world = RatingWorld.inMemory();

    @Test
    void areListedByType() {
        assertEquals(List.of("H00", "H01"), codes(ObjectType.HALL));
        assertEquals(List.of(), codes(ObjectType.WINDOW));
        assertEquals(List.of(SmallTown.MARKET, SmallTown.TRAFFIC), codes(ObjectType.ORG));
        assertEquals(List.of(SmallTown.MARKET + "-0007", SmallTown.TRAFFIC + "-0007"), codes(ObjectType.STAFF));
    }

    @Test
    void areAdded() {
        world.objects.add(new NewObject("W-0101", "WINDOW", "一号窗口", SmallTown.CITY, SmallTown.TRAFFIC));
        assertEquals(
                "一号窗口", world.objects.find("W-0101").map(RatingObject::name).orElseThrow());
        assertEquals(List.of("object.edit"), world.audit.actions());
    }

    @Test
    void areKnownAtOnceThoughTheyWereAskedForBefore() {
        assertTrue(world.objects.find("W-0101").isEmpty());
        world.objects.add(new NewObject("W-0101", "WINDOW", "一号窗口", SmallTown.CITY, ""));
        assertTrue(world.objects.find("W-0101").isPresent());
    }

    @Test
    void areRefusedWithEveryWrongField() {
        RefusedException refused = assertThrows(
                RefusedException.class, () -> world.objects.add(new NewObject("W 1", "STAFF", "", "1", "2")));
        assertEquals(
                List.of("code", "type", "name", "regionCode", "departmentCode"),
                refused.refusals().stream().map(refusal -> refusal.field()).toList());
    }

    @Test
    void areNotAddedTwice() {
        NewObject hall = new NewObject("H01", "HALL", "又一个", SmallTown.CITY, "");
        RefusedException refused = assertThrows(RefusedException.class, () -> world.objects.add(hall));
        assertEquals("already_exists", refused.first().code().code());
    }

    private List<String> codes(ObjectType type) {
        return world.objects.find(Optional.of(type), new PageRequest(50, "")).items().stream()
                .map(RatingObject::code)
                .toList();
    }
}
