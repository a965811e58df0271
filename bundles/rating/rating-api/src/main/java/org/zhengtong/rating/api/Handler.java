package org.zhengtong.rating.api;

/** The member of staff who handled a case. Both may be empty. */
public record Handler(String number, String name) {

    /** Nobody named. */
    public static final Handler NONE = new Handler("", "");

    public Handler {
        number = Texts.orEmpty(number);
        name = Texts.orEmpty(name);
    }
}
