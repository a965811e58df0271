package org.zhengtong.rating.api;

/** Turns what an interface left out into an empty text. */
final class Texts {

    private Texts() {}

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
