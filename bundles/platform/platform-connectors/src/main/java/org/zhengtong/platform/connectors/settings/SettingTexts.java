package org.zhengtong.platform.connectors.settings;

/** What the history of settings says by itself. */
public final class SettingTexts {

    private SettingTexts() {}

    /** Where a first version is from. */
    public static String fromFile(String pid) {
        return SettingText.FROM_FILE.text(pid);
    }
}
