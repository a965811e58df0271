package org.zhengtong.platform.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another's implementation checks what we sign; skipped where there is no OpenSSL 3 with SM2. */
class OpenSslTest {

    @TempDir
    private Path folder;

    @Test
    void verifiesWhatWeSigned() throws IOException, InterruptedException {
        assumeTrue(knowsSm2());
        SigningKey key = SigningKey.generate();
        byte[] content = "政通 evidence".getBytes(UTF_8);
        Files.writeString(folder.resolve("key.pem"), key.verificationKey().pem());
        Files.write(folder.resolve("content"), content);
        Files.write(folder.resolve("signature"), key.sign(content));

        assertEquals(
                0,
                openssl(
                        "dgst",
                        "-sm3",
                        "-verify",
                        "key.pem",
                        "-sigopt",
                        "distid:1234567812345678",
                        "-signature",
                        "signature",
                        "content"));
    }

    @Test
    void readsOurPrivateKeys() throws IOException, InterruptedException {
        assumeTrue(knowsSm2());
        Files.writeString(folder.resolve("key.pem"), SigningKey.generate().pem());

        assertEquals(0, openssl("pkey", "-in", "key.pem", "-check", "-noout"));
    }

    @Test
    void signsWhatWeVerify() throws IOException, InterruptedException {
        assumeTrue(knowsSm2());
        Files.writeString(folder.resolve("content"), "a connector");

        assertEquals(
                0,
                openssl(
                        "dgst",
                        "-sm3",
                        "-sign",
                        "other.pem",
                        "-sigopt",
                        "distid:1234567812345678",
                        "-out",
                        "signature",
                        "content"));

        VerificationKey key =
                SigningKey.parse(Files.readString(folder.resolve("other.pem"))).verificationKey();
        byte[] signature = Files.readAllBytes(folder.resolve("signature"));
        try (InputStream content = Files.newInputStream(folder.resolve("content"))) {
            assertTrue(key.verifies(content, signature));
        }
        assertFalse(key.verifies("another".getBytes(UTF_8), signature));
    }

    @Test
    void makesCertificatesThatWeRead() throws IOException, InterruptedException {
        assumeTrue(knowsSm2());

        assertEquals(
                0,
                openssl(
                        "req",
                        "-x509",
                        "-new",
                        "-key",
                        "other.pem",
                        "-sm3",
                        "-sigopt",
                        "distid:1234567812345678",
                        "-subj",
                        "/CN=vendor",
                        "-days",
                        "30",
                        "-out",
                        "certificate.pem"));

        String pem = Files.readString(folder.resolve("certificate.pem"));
        assertTrue(SignerCertificate.isIn(pem));
        SignerCertificate certificate = SignerCertificate.parse(pem);
        assertEquals(
                SigningKey.parse(Files.readString(folder.resolve("other.pem"))).verificationKey(), certificate.key());
        assertEquals(
                30,
                Duration.between(certificate.notBefore(), certificate.notAfter())
                        .toDays());
    }

    private boolean knowsSm2() throws InterruptedException {
        try {
            return openssl("genpkey", "-algorithm", "SM2", "-out", "other.pem") == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private int openssl(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
