package org.zhengtong.platform.audit.export;

import org.zhengtong.platform.evidence.Extent;

/** How files of evidence are called. */
public final class FileNames {

    private FileNames() {}

    /** By the links in it, padded so that names sort as the chain does. */
    public static String of(Extent extent) {
        return String.format(
                "evidence-%012d-%012d.jsonl",
                extent.content().first(), extent.content().last());
    }
}
