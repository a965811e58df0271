package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.ProgressLine;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.FilePart;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;
import org.zhengtong.platform.signing.Sm3;

/** A KAR of this machine on its way to the server: in parts, and from where an earlier attempt broke off. */
public final class KarFile {

    private static final int PART = 1 << 18;

    private final Path file;

    public KarFile(Path file) {
        this.file = file;
    }

    /** @return id of the complete upload */
    public String upload(Session session, RestClient rest) {
        try {
            long size = Files.size(file);
            JsonNode upload = rest.send(Call.post(
                    Json.object()
                            .put("name", file.getFileName().toString())
                            .put("size", size)
                            .put("digest", digest()),
                    "/api/platform/v1/kars"));
            return sent(session, rest, upload, size);
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
    }

    private String sent(Session session, RestClient rest, JsonNode begun, long size) {
        String id = begun.path("id").asText();
        long at = begun.path("received").asLong();
        try (ProgressLine line = new ProgressLine(session.terminal(), Messages.text("connector.uploading"), size)) {
            line.advance(at);
            while (at < size) {
                FilePart part = new FilePart(file, at, (int) Math.min(PART, size - at));
                JsonNode upload =
                        rest.send(Call.put(part, "/api/platform/v1/kars/{}", id).query("offset", Long.toString(at)));
                line.advance(upload.path("received").asLong() - at);
                at = upload.path("received").asLong();
            }
        }
        return id;
    }

    /** SM3 of the file, in lower-case hex. */
    public String digest() {
        MessageDigest digest = Sm3.start();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw FileFailures.unreadable(ExitCode.USAGE, file, e);
        }
        return Sm3.end(digest);
    }
}
