package org.zhengtong.simulator.province.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengtong.simulator.province.Records.PERSON;
import static org.zhengtong.simulator.province.Records.defaultEvaluation;
import static org.zhengtong.simulator.province.Records.evaluation;
import static org.zhengtong.simulator.province.Records.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-06T12:00:00+08:00"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(journal(), CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void keepsTheOrderOfArrivalOverARestart() {
        take(Kind.SERVICE, service("23A"), service("23B"));
        take(Kind.EVALUATION, evaluation("23B"));
        reopen();
        take(Kind.EVALUATION, evaluation("23A"));
        assertEquals(List.of("23A", "23B", "23B", "23A"), projects());
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                all().stream().map(held -> held.entry().seq()).toList());
    }

    @Test
    void findsAfterARestartWhatItHeldBefore() {
        take(Kind.SERVICE, service("23A"));
        reopen();
        assertTrue(register.find(RecordKey.service(service("23A"))).isPresent());
        assertFalse(register.find(RecordKey.evaluation(evaluation("23A"))).isPresent());
    }

    @Test
    void cutsOffALineThatAKillLeftHalfWritten() throws IOException {
        take(Kind.SERVICE, service("23A"));
        register.close();
        Files.writeString(journal(), "{\"kind\":\"service\",\"receiv", StandardOpenOption.APPEND);
        register = new Register(journal(), CLOCK);
        take(Kind.SERVICE, service("23B"));
        reopen();
        assertEquals(List.of("23A", "23B"), projects());
    }

    @Test
    void takesAllOfACallOrNothing() {
        Optional<Register.Refused<String>> refused = register.accept(
                Kind.SERVICE,
                List.of(service("23A"), service("23B"), service("23A")),
                (record, held) -> held.holds(RecordKey.service(record)) ? Optional.of("twice") : Optional.empty());
        assertEquals(Optional.of(new Register.Refused<>(2, "twice")), refused);
        assertEquals(List.of(), projects());
    }

    @Test
    void writesNoPersonalNumberToTheDisk() throws IOException {
        take(Kind.SERVICE, service("23A").with("handleUserPageCode", "230603198512304528"));
        String text = Files.readString(journal());
        assertFalse(text.contains(PERSON));
        assertFalse(text.contains("13812345678"));
        assertFalse(text.contains("230603198512304528"));
        assertTrue(text.contains("230602********0016"));
        assertEquals(
                PersonalFields.digest(PERSON),
                register.find(RecordKey.service(service("23A"))).orElseThrow().person());
    }

    @Test
    void listsWhatComesAfterAPlace() {
        take(Kind.SERVICE, service("23A"), service("23B"), service("23C"));
        List<Register.Held> second = register.list(entry -> true, 1, 1);
        assertEquals("23B", second.get(0).fields().text("projectNo"));
        assertEquals(1, second.size());
    }

    @Test
    void counts() {
        take(Kind.SERVICE, service("23A"), service("23B"));
        take(Kind.EVALUATION, evaluation("23A"), evaluation("23A").with("assessNumber", "2"), defaultEvaluation("23B"));
        Summary summary = register.summary();
        assertEquals(2, summary.services());
        assertEquals(3, summary.evaluations());
        assertEquals(2, summary.bySatisfaction().get("5"));
        assertEquals(0, summary.bySatisfaction().get("1"));
        assertEquals(1, summary.byDefault().get("1"));
        assertEquals(1, summary.byAssessNumber().get("2"));
        assertEquals("2026-03-06T12:00+08:00", summary.lastReceivedAt());
    }

    @Test
    void forgetsEverythingOnDemand() {
        take(Kind.SERVICE, service("23A"));
        register.clear();
        reopen();
        assertEquals(List.of(), projects());
        take(Kind.SERVICE, service("23A"));
        assertEquals(List.of("23A"), projects());
    }

    private void take(Kind kind, Fields... records) {
        assertEquals(Optional.empty(), register.accept(kind, List.of(records), (record, held) -> Optional.empty()));
    }

    private void reopen() {
        register.close();
        register = new Register(journal(), CLOCK);
    }

    private List<Register.Held> all() {
        return register.list(entry -> true, 0, 100);
    }

    private List<String> projects() {
        return all().stream().map(held -> held.fields().text("projectNo")).toList();
    }

    private Path journal() {
        return folder.resolve("journal.jsonl");
    }
}
