package org.zhengtong.connector.province;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengtong.connector.api.Message;
import org.zhengtong.connector.api.RecordIds;
import org.zhengtong.connector.api.RecordPage;
import org.zhengtong.connector.api.RecordsUnavailableException;
import org.zhengtong.connector.testkit.Configs;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.api.Credentials;

class ProvinceReconciliationTest {

    @TempDir
    private Path folder;

    private ProvincePeer peer;
    private ProvinceConnector connector;

    @BeforeEach
    void start() throws IOException {
        peer = ProvincePeer.start(folder, CipherForm.STANDARD);
        connector = connected("gsp-sm2");
    }

    @AfterEach
    void end() {
        connector.close();
        peer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsp-sm2", "form"})
    void namesTheRecordsOfADayAsItsMessagesDo(String variant) throws InterruptedException {
        ProvinceConnector anew = connected(variant);
        List<Message> sent = List.of(finished("C1"), rated("C1"), rated("C-2"));
        anew.deliver(sent);
        assertEquals(
                Set.of("service 23C1 1", "evaluation 23C1 1 1", "service 23C-2 1", "evaluation 23C-2 1 1"),
                Set.copyOf(recordsOfToday(anew)));
        assertEquals(new RecordIds(Set.of("service 23C1 1"), Set.of()), anew.recordsOf(sent.get(0)));
        assertEquals(
                new RecordIds(Set.of("evaluation 23C-2 1 1"), Set.of("service 23C-2 1")), anew.recordsOf(sent.get(2)));
        anew.close();
    }

    @Test
    void asksForOnePartAfterTheOther() throws InterruptedException {
        for (int round = 0; round < 6; round++) {
            String prefix = "C" + round + "-";
            connector.deliver(
                    IntStream.range(0, 100).mapToObj(n -> rated(prefix + n)).toList());
        }
        assertEquals(1200, recordsOfToday(connector).size());
    }

    @Test
    void tellsWhoseARecordIs() {
        assertEquals(Optional.of("C-1"), connector.keyOf("evaluation 23C-1 1 2"));
        assertEquals(Optional.of("C 1"), connector.keyOf("service 23C 1 2"));
        assertEquals(Optional.empty(), connector.keyOf("service 37C1 1"));
        assertEquals(Optional.empty(), connector.keyOf("something else"));
    }

    @Test
    void hasNoRecordForAMessageThatItCannotRead() {
        assertEquals(RecordIds.NONE, connector.recordsOf(Fixture.message("case.finished", "C1", "{}")));
        assertEquals(
                RecordIds.NONE, connector.recordsOf(Fixture.message("other", "C1", "{\"case\":{\"caseNo\":\"C\"}}")));
    }

    @Test
    void saysWhyTheProvinceDoesNotTell() {
        peer.goDown();
        String words = assertThrows(RecordsUnavailableException.class, () -> recordsOfToday(connector))
                .getMessage();
        assertTrue(words.contains("503"), words);
        peer.talkNonsenseOnce();
        assertThrows(RecordsUnavailableException.class, () -> recordsOfToday(connector));
        ProvinceConnector unconfigured = new ProvinceConnector(Configs.of(ProvinceConfig.class));
        assertThrows(RecordsUnavailableException.class, () -> recordsOfToday(unconfigured));
    }

    @Test
    void comparesNothingWhereTheProvinceHasNoSuchQuestion() {
        assertTrue(connector.isReconcilable());
        ProvinceConnector without = new ProvinceConnector(Configs.of(ProvinceConfig.class, "reconcile", false));
        assertFalse(without.isReconcilable());
        without.close();
    }

    private ProvinceConnector connected(String variant) {
        Credentials credentials = peer.simulator().credentials();
        return new ProvinceConnector(Configs.of(
                ProvinceConfig.class,
                "url",
                peer.address().toString(),
                "variant",
                variant,
                "app__mark",
                credentials.appMark(),
                "_app__word",
                credentials.appWord(),
                "public__key",
                credentials.gateway().publicKey()));
    }

    private static List<String> recordsOfToday(ProvinceConnector asked) throws InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            RecordPage page = asked.records(today, cursor);
            found.addAll(page.ids());
            cursor = page.nextCursor();
        } while (!cursor.isEmpty());
        return found;
    }

    private static Message finished(String caseNo) {
        return Fixture.finished(Fixture.aCase(caseNo));
    }

    private static Message rated(String caseNo) {
        return Fixture.rated(Fixture.aCase(caseNo), Fixture.aRating());
    }
}
