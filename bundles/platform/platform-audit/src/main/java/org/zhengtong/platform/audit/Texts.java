package org.zhengtong.platform.audit;

/** Makes texts fit into columns. */
final class Texts {

    private Texts() {}

    /** At most {@code length} characters, without control characters, which PostgreSQL would refuse or a terminal obey. */
    static String fit(String text, int length) {
        return clean(text.length() <= length ? text : cut(text, length));
    }

    private static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    private static String clean(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text);
        for (int i = 0; i < cleaned.length(); i++) {
            if (Character.isISOControl(cleaned.charAt(i))) {
                cleaned.setCharAt(i, '?');
            }
        }
        return cleaned.toString();
    }
}
