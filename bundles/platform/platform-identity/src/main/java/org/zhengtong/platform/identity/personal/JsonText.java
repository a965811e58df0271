package org.zhengtong.platform.identity.personal;

/** Texts inside JSON strings (RFC 8259). */
final class JsonText {

    private JsonText() {}

    static String escape(String text) {
        if (text.chars().noneMatch(JsonText::isSpecial)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            append(escaped, text.charAt(i));
        }
        return escaped.toString();
    }

    private static boolean isSpecial(int character) {
        return character == '"' || character == '\\' || character < ' ';
    }

    private static void append(StringBuilder escaped, char character) {
        if (character < ' ') {
            escaped.append("\\u%04x".formatted((int) character));
            return;
        }
        if (isSpecial(character)) {
            escaped.append('\\');
        }
        escaped.append(character);
    }
}
