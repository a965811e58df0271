package org.zhengtong.rating.rest;

/** Turns what a body left out into an empty text. */
final class Texts {

    private Texts() {}

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
