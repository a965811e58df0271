package org.zhengtong.platform.connectors.settings;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengtong.platform.api.connector.ConnectorSettings.Option;

/**
 * A setting as a bundle describes it.
 *
 * @param min smallest number, or shortest length of a text; empty for none
 * @param many whether it is a list, separated by commas; a comma in an element is written {@code \,}
 */
public record SettingAttribute(
        String key,
        String label,
        String description,
        SettingType type,
        String defaultValue,
        String min,
        String max,
        List<Option> options,
        boolean many) {

    private static final int MAX_LENGTH = 8_000;

    public SettingAttribute {
        options = List.copyOf(options);
    }

    public boolean isSecret() {
        return type == SettingType.SECRET;
    }

    public String typeWord() {
        return type.word();
    }

    /** Why the value cannot be taken. */
    public Optional<String> fault(String value) {
        if (value.length() > MAX_LENGTH) {
            return Optional.of(SettingText.TEXT_TOO_LONG.text(MAX_LENGTH));
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(SettingText.CONTROL_CHARACTER.text());
        }
        return elements(value).stream().flatMap(each -> faultOf(each).stream()).findFirst();
    }

    private Optional<String> faultOf(String element) {
        try {
            type.read(element);
        } catch (IllegalArgumentException e) {
            return Optional.of(wrongType());
        }
        if (!options.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(element))) {
            return Optional.of(SettingText.NO_OPTION.text(
                    options.stream().map(Option::value).collect(joining(" "))));
        }
        return type.isNumber() ? outOfRange(element) : wrongLength(element);
    }

    private String wrongType() {
        if (type.isInteger()) {
            return SettingText.NOT_INTEGER.text();
        }
        if (type.isDecimal()) {
            return SettingText.NOT_DECIMAL.text();
        }
        return type == SettingType.FLAG ? SettingText.NOT_FLAG.text() : SettingText.NOT_CHARACTER.text();
    }

    private Optional<String> outOfRange(String element) {
        BigDecimal number = new BigDecimal(element);
        if (!min.isEmpty() && number.compareTo(new BigDecimal(min)) < 0) {
            return Optional.of(SettingText.TOO_SMALL.text(min));
        }
        if (!max.isEmpty() && number.compareTo(new BigDecimal(max)) > 0) {
            return Optional.of(SettingText.TOO_LARGE.text(max));
        }
        return Optional.empty();
    }

    private Optional<String> wrongLength(String element) {
        if (!min.isEmpty() && element.length() < Integer.parseInt(min)) {
            return Optional.of(SettingText.TOO_SHORT.text(min));
        }
        if (!max.isEmpty() && element.length() > Integer.parseInt(max)) {
            return Optional.of(SettingText.TOO_LONG.text(max));
        }
        return Optional.empty();
    }

    private List<String> elements(String value) {
        return many
                ? Arrays.stream(value.split("(?<!\\\\),", -1))
                        .map(element -> element.replace("\\,", ",").strip())
                        .filter(element -> !element.isEmpty())
                        .toList()
                : List.of(value);
    }

    /** The value as a configuration holds it. */
    Object typed(String value) {
        if (!many) {
            return type.read(value);
        }
        return elements(value).toArray(String[]::new);
    }
}
