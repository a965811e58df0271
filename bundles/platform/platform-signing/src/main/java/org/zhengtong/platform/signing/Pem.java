package org.zhengtong.platform.signing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** Keys as PEM (RFC 7468). */
final class Pem {

    private Pem() {}

    static String write(String type, byte[] der) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(type, der));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** @throws KeyFormatException if there is no block of that type, or one that cannot be read */
    static List<byte[]> read(String type, String text) {
        List<byte[]> blocks = new ArrayList<>();
        try (PemReader reader = new PemReader(new StringReader(text))) {
            for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
                if (block.getType().equals(type)) {
                    blocks.add(block.getContent());
                }
            }
        } catch (IOException | RuntimeException e) { // BouncyCastle throws its own for bad Base64
            throw new KeyFormatException("no PEM that can be read", e);
        }
        if (blocks.isEmpty()) {
            throw new KeyFormatException("no PEM block of type " + type);
        }
        return blocks;
    }
}
