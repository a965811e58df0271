package org.zhengtong.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.zhengtong.cli.connector.Signatures;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.PrivateFiles;
import org.zhengtong.platform.signing.SigningKey;

/** Signs what was built here for the sandbox on this machine, with a key that never leaves it. */
final class SandboxSigner {

    private static final String NAME = "sandbox";

    private final Path file;

    /** @param keys folder of the container's keys */
    SandboxSigner(Path keys) {
        this.file = keys.resolve("sandbox-signing.key");
    }

    /** Signature in Base64, by a key that the city trusts from now on. */
    String sign(RestClient administrator, Path kar) {
        SigningKey key = key();
        trust(administrator, key);
        return Base64.getEncoder().encodeToString(Signatures.sign(kar, key));
    }

    private SigningKey key() {
        try {
            if (!Files.exists(file)) {
                PrivateFiles.write(file, SigningKey.generate().pem());
            }
        } catch (IOException e) {
            throw FileFailures.unwritable(file, e);
        }
        return Signatures.key(file);
    }

    private static void trust(RestClient administrator, SigningKey key) {
        String id = key.verificationKey().id();
        for (JsonNode signer : Json.items(administrator.send(Call.get("/api/platform/v1/trust")))) {
            if (signer.path("keyId").asText().equals(id)) {
                return;
            }
        }
        administrator.send(Call.post(
                Json.object()
                        .put("name", NAME + "-" + id.substring(0, 8))
                        .put("pem", key.verificationKey().pem()),
                "/api/platform/v1/trust"));
    }
}
