package org.zhengtong.simulator.province.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhengtong.simulator.province.register.Fields;
import org.zhengtong.simulator.province.register.Holdings;

/** The national labels (standards 1.4): forty in use, and the old ones that are disabled. */
public final class Labels {

    private final Map<String, Label> byCode = new LinkedHashMap<>();

    private Labels() {}

    /** Reads {@code labels.csv} beside this class: code, basic or extended, name. */
    public static Labels national() {
        Labels labels = new Labels();
        resource("labels.csv").lines().map(Label::parse).forEach(labels::add);
        Stream.of(codes(101, 107), codes(201, 206), codes(301, 306), codes(401, 405), codes(501, 509))
                .flatMap(codes -> codes)
                .map(Label::old)
                .forEach(labels::add);
        return labels;
    }

    public Collection<Label> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** Each code of {@code evalDetail} must exist, be enabled and belong to the level. */
    Optional<Violation> check(Fields record, Holdings held) {
        if (!record.has("evalDetail")) {
            return Optional.empty();
        }
        return Stream.of(record.text("evalDetail").split(",", -1))
                .flatMap(code -> checkOne(code, record.text("satisfaction")).stream())
                .findFirst();
    }

    private Optional<Violation> checkOne(String code, String level) {
        Label label = byCode.get(code);
        if (label == null) {
            return Optional.of(Violation.of(Reason.LABEL_UNKNOWN, code));
        }
        if (!label.enabled()) {
            return Optional.of(Violation.of(Reason.LABEL_DISABLED, code));
        }
        return label.level().equals(level)
                ? Optional.empty()
                : Optional.of(Violation.of(Reason.LABEL_OF_OTHER_LEVEL, code));
    }

    private void add(Label label) {
        byCode.put(label.code(), label);
    }

    private static Stream<String> codes(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString);
    }

    private static String resource(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** A label; the first digit of its code is the level it belongs to. */
    public record Label(String code, String name, boolean enabled, boolean extended) {

        public String level() {
            return code.substring(0, 1);
        }

        private static Label parse(String line) {
            String[] cells = line.split(",", 3);
            return new Label(cells[0], cells[2], true, cells[1].equals("extended"));
        }

        private static Label old(String code) {
            return new Label(code, Texts.of("label.old", code), false, false);
        }
    }
}
