package org.zhengtong.platform.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.TrustedSigners.TrustedSigner;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.admin.Operator;
import org.zhengtong.platform.connectors.testing.Kars;
import org.zhengtong.platform.connectors.testing.NoConnectors;
import org.zhengtong.platform.connectors.testing.NodeParts;
import org.zhengtong.platform.connectors.testing.TestFramework;
import org.zhengtong.platform.signing.SigningKey;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class TrustTest {

    private static final SigningKey VENDOR = SigningKey.generate();

    private static final String BROKEN_CERTIFICATE = """
            -----BEGIN CERTIFICATE-----
            MIIBRDCB66ADAgECAhQBAgMEBQYHCAkKCwwNDg8QERITFDAKBggqgRzPVQGDdTAR
            -----END CERTIFICATE-----
            """;

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final RecordedAudit audit = new RecordedAudit();
    private TestFramework framework;
    private Operator operator;
    private ConnectorLifecycle lifecycle;
    private Path kar;

    TrustTest(TestDatabase database) {
        this.database = database.apply("db/connector.xml").clear();
    }

    @BeforeEach
    void start() throws BundleException {
        Callers.enter(Caller.system("operator"));
        framework = new TestFramework(folder.resolve("bundles"));
        operator = new Operator(database, audit, new NodeParts().exchange(), folder);
        lifecycle = operator.lifecycle(framework.context(), new NoConnectors());
        kar = Kars.sample("1.0.0").writeTo(folder.resolve("sample.kar"));
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.close();
        Callers.clear();
    }

    private Undertaking install(String signature, boolean allowUnsigned) {
        Choice choice = new Choice(operator.uploads().take(kar).id(), signature, allowUnsigned, false);
        return lifecycle.install(choice, true);
    }

    private String signature(SigningKey key) {
        try {
            return Base64.getEncoder().encodeToString(key.sign(Files.readAllBytes(kar)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void trustVendor() {
        operator.signers().add("vendor", VENDOR.verificationKey().pem());
    }

    @Test
    void takesWhatSomeoneSignedWhoIsTrusted() {
        trustVendor();
        operator.signers().add("other", SigningKey.generate().verificationKey().pem());
        Undertaking planned = install(signature(VENDOR), false);
        assertEquals("vendor", planned.plan().signer());
        assertEquals(List.of(), planned.plan().remarks());
    }

    @Test
    void refusesWhatIsNotSignedOrNotByThem() {
        assertRefused(ConnectorRefusal.SIGNER_NOT_TRUSTED, () -> install(signature(VENDOR), false));
        trustVendor();
        assertRefused(ConnectorRefusal.SIGNATURE_MISSING, () -> install("", false));
        assertRefused(ConnectorRefusal.SIGNATURE_BROKEN, () -> install(signature(SigningKey.generate()), false));
        assertRefused(ConnectorRefusal.SIGNATURE_BROKEN, () -> install("not base64!", false));
        assertRefused(ConnectorRefusal.SIGNATURE_BROKEN, () -> install("AAAA", false));
    }

    @Test
    void refusesASignatureOfOtherContent() throws IOException {
        trustVendor();
        String signature = signature(VENDOR);
        kar = Kars.sample("1.0.1").writeTo(folder.resolve("other.kar"));
        assertRefused(ConnectorRefusal.SIGNATURE_BROKEN, () -> install(signature, false));
    }

    @Test
    void mistrustsFromThenOn() {
        trustVendor();
        operator.signers().remove("vendor");
        assertRefused(ConnectorRefusal.SIGNER_NOT_TRUSTED, () -> install(signature(VENDOR), false));
        assertRefused(CommonRefusal.NOT_FOUND, () -> operator.signers().remove("vendor"));
        assertEquals(List.of("trust.add", "trust.remove"), audit.actions());
    }

    @Test
    void takesTheUnsignedOnlyFromThoseWhoMayAndSaysSo() {
        Undertaking planned = install("", true);
        assertEquals("", planned.plan().signer());
        assertEquals(1, planned.plan().remarks().size());
        Caller other = new Caller("li", Kind.ACCOUNT, "", Set.of("connector.install"), List.of(Scope.EVERYWHERE));
        RefusedException refused =
                assertThrows(RefusedException.class, () -> Callers.runAs(other, () -> install("", true)));
        assertEquals(CommonRefusal.NOT_PERMITTED, refused.first().code());
        assertEquals("connector.allow-unsigned", refused.first().arguments().get(0));
    }

    @Test
    void keepsWhoTheySay() {
        trustVendor();
        TrustedSigner signer = operator.signers().list().get(0);
        assertEquals("vendor", signer.name());
        assertEquals(VENDOR.verificationKey().id(), signer.keyId());
        assertTrue(signer.notAfter().isEmpty());
        assertRefused(CommonRefusal.ALREADY_EXISTS, this::trustVendor);
        assertRefused(
                CommonRefusal.ALREADY_EXISTS,
                () -> operator.signers().add("again", VENDOR.verificationKey().pem()));
    }

    @Test
    void refusesWhatIsNoKey() {
        assertRefused(ConnectorRefusal.KEY_INVALID, () -> operator.signers().add("vendor", "no key"));
        assertRefused(ConnectorRefusal.KEY_INVALID, () -> operator.signers().add("vendor", BROKEN_CERTIFICATE));
        assertRefused(ConnectorRefusal.KEY_INVALID, () -> operator.signers().add("vendor", VENDOR.pem()));
        assertRefused(
                CommonRefusal.INVALID_FORMAT,
                () -> operator.signers().add("no name", VENDOR.verificationKey().pem()));
    }

    private static void assertRefused(Enum<?> code, Runnable act) {
        RefusedException refused = assertThrows(RefusedException.class, act::run);
        assertEquals(code, refused.first().code(), refused::toString);
    }
}
