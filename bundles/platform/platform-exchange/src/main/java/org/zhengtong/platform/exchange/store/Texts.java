package org.zhengtong.platform.exchange.store;

/** Fits the words of others into columns. */
final class Texts {

    private Texts() {}

    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
