package org.zhengtong.platform.connectors.settings;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Function;
import org.osgi.service.metatype.AttributeDefinition;

/** What a setting can be, and how its text is read. */
enum SettingType {
    TEXT(AttributeDefinition.STRING, text -> text),
    CHARACTER(AttributeDefinition.CHARACTER, SettingType::character),
    SECRET(AttributeDefinition.PASSWORD, text -> text),
    LONG(AttributeDefinition.LONG, Long::valueOf),
    INTEGER(AttributeDefinition.INTEGER, Integer::valueOf),
    SHORT(AttributeDefinition.SHORT, Short::valueOf),
    BYTE(AttributeDefinition.BYTE, Byte::valueOf),
    BIG_INTEGER(9, BigInteger::new),
    DOUBLE(AttributeDefinition.DOUBLE, text -> new BigDecimal(text).doubleValue()),
    FLOAT(AttributeDefinition.FLOAT, text -> new BigDecimal(text).floatValue()),
    BIG_DECIMAL(10, BigDecimal::new),
    FLAG(AttributeDefinition.BOOLEAN, SettingType::flag);

    private final int code;
    private final Function<String, Object> reader;

    SettingType(int code, Function<String, Object> reader) {
        this.code = code;
        this.reader = reader;
    }

    /** @param code of {@link AttributeDefinition} */
    static SettingType of(int code) {
        for (SettingType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown type of a setting: " + code);
    }

    /** @throws IllegalArgumentException if the text is not of this type */
    Object read(String text) {
        return reader.apply(text);
    }

    boolean isNumber() {
        return isInteger() || isDecimal();
    }

    boolean isInteger() {
        return this == LONG || this == INTEGER || this == SHORT || this == BYTE || this == BIG_INTEGER;
    }

    boolean isDecimal() {
        return this == DOUBLE || this == FLOAT || this == BIG_DECIMAL;
    }

    /** The word for people and clients. */
    String word() {
        if (isInteger()) {
            return "integer";
        }
        if (isDecimal()) {
            return "decimal";
        }
        return this == CHARACTER ? "text" : name().toLowerCase(Locale.ROOT);
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("one character is expected");
        }
        return text.charAt(0);
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected");
        };
    }
}
