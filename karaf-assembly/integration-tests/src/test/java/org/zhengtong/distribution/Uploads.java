package org.zhengtong.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.zhengtong.platform.signing.Sm3;

/** Brings KARs to a distribution in parts. */
final class Uploads {

    private static final int PART = 1 << 16;
    private static final String KARS = "/api/platform/v1/kars";

    private Uploads() {}

    /** @return id of the complete upload */
    static String whole(Site site, String token, Path kar) throws IOException, InterruptedException {
        byte[] content = Files.readAllBytes(kar);
        JsonNode upload = site.post(
                token,
                KARS,
                Map.of("name", kar.getFileName().toString(), "size", content.length, "digest", Sm3.hex(content)));
        String id = upload.path("id").asText();
        for (int at = upload.path("received").asInt(); at < content.length; at += PART) {
            byte[] part = Arrays.copyOfRange(content, at, Math.min(content.length, at + PART));
            site.putBytes(token, KARS + "/" + id + "?offset=" + at, part);
        }
        return id;
    }
}
