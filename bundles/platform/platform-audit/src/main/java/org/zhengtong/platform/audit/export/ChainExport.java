package org.zhengtong.platform.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import org.zhengtong.platform.api.audit.Evidence.Export;
import org.zhengtong.platform.evidence.Extent;

/** A file of evidence, written while it is sent. */
record ChainExport(ChainFiles files, Extent extent) implements Export {

    @Override
    public long first() {
        return extent.content().first();
    }

    @Override
    public long last() {
        return extent.content().last();
    }

    @Override
    public String fileName() {
        return FileNames.of(extent);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        files.write(extent, out);
    }
}
