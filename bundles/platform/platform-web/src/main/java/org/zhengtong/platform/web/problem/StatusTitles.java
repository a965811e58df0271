package org.zhengtong.platform.web.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** HTTP status codes in words. */
final class StatusTitles {

    private static final String OTHER = "other";

    private StatusTitles() {}

    static String of(int status) {
        ResourceBundle texts = ResourceBundle.getBundle(
                StatusTitles.class.getName(), Locale.ROOT, StatusTitles.class.getClassLoader());
        String key = Integer.toString(status);
        return texts.getString(texts.containsKey(key) ? key : OTHER);
    }
}
