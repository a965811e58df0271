package org.zhengtong.platform.rest;

/** Texts of a request, which may be missing. */
final class Texts {

    private Texts() {}

    /** The empty text for a missing one. */
    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Without characters for a missing one. */
    static char[] characters(String text) {
        return orEmpty(text).toCharArray();
    }
}
