package org.zhengtong.connector.api;

/** Keys of settings from the names of methods (Declarative Services 1.3, 112.8.2.1). */
final class SettingKeys {

    private SettingKeys() {}

    static String of(String method) {
        StringBuilder key = new StringBuilder();
        int at = 0;
        while (at < method.length()) {
            at += append(key, method, at);
        }
        return key.toString();
    }

    /** @return how many characters it took */
    private static int append(StringBuilder key, String method, int at) {
        if (method.startsWith("$_$", at)) {
            key.append('-');
            return 3;
        }
        if (method.startsWith("$$", at)) {
            key.append('$');
            return 2;
        }
        if (method.startsWith("__", at)) {
            key.append('_');
            return 2;
        }
        char single = method.charAt(at);
        if (single == '_') {
            key.append('.');
        } else if (single != '$') {
            key.append(single);
        }
        return 1;
    }
}
