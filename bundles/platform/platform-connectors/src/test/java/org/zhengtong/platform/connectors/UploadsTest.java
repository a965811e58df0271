package org.zhengtong.platform.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.platform.api.connector.ConnectorRefusal;
import org.zhengtong.platform.api.connector.KarUploads;
import org.zhengtong.platform.api.connector.KarUploads.KarFileDescription;
import org.zhengtong.platform.api.connector.KarUploads.KarUpload;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.connectors.admin.Operator;
import org.zhengtong.platform.connectors.testing.NodeParts;
import org.zhengtong.platform.signing.Sm3;
import org.zhengtong.platform.testkit.EveryDatabase;
import org.zhengtong.platform.testkit.RecordedAudit;
import org.zhengtong.platform.testkit.TestDatabase;

@EveryDatabase
class UploadsTest {

    private static final int SIZE = 700_000;

    @TempDir
    private Path folder;

    private final TestDatabase database;
    private final byte[] content = new byte[SIZE];
    private KarUploads uploads;

    UploadsTest(TestDatabase database) {
        this.database = database.apply("db/connector.xml").clear();
        new Random(3).nextBytes(content);
    }

    @BeforeEach
    void start() {
        Callers.enter(Caller.system("operator"));
        uploads = new Operator(database, new RecordedAudit(), new NodeParts().exchange(), folder).uploads();
    }

    @AfterEach
    void stop() {
        Callers.clear();
    }

    private KarUpload begin() {
        return uploads.begin(new KarFileDescription("x.kar", SIZE, Sm3.hex(content)));
    }

    private KarUpload append(KarUpload upload, int from, int to) {
        return uploads.append(upload.id(), from, new ByteArrayInputStream(Arrays.copyOfRange(content, from, to)));
    }

    @Test
    void takesAFileInParts() {
        KarUpload upload = begin();
        assertEquals(300_000, append(upload, 0, 300_000).received());
        assertFalse(uploads.get(upload.id()).isComplete());
        assertTrue(append(upload, 300_000, SIZE).isComplete());
    }

    @Test
    void goesOnWhereItBrokeOff() {
        KarUpload upload = begin();
        append(upload, 0, 300_000);
        assertEquals(uploads.get(upload.id()), begin());
        Callers.runAs(Caller.system("another"), () -> {
            assertNotEquals(upload.id(), begin().id());
            return null;
        });
    }

    @Test
    void aPartThatCameTwiceCountsOnce() {
        KarUpload upload = begin();
        append(upload, 0, 300_000);
        assertEquals(300_000, append(upload, 0, 300_000).received());
        assertTrue(append(upload, 300_000, SIZE).isComplete());
    }

    @Test
    void refusesAPartThatLeavesAGap() {
        KarUpload upload = begin();
        append(upload, 0, 300_000);
        RefusedException refused =
                assertRefused(ConnectorRefusal.UPLOAD_OUT_OF_PLACE, () -> append(upload, 400_000, 500_000));
        assertEquals(300_000L, refused.first().arguments().get(0));
        assertRefused(ConnectorRefusal.UPLOAD_OUT_OF_PLACE, () -> append(upload, 200_000, 400_000));
    }

    @Test
    void refusesWhatIsNotWhatWasAnnounced() {
        KarUpload upload = begin();
        content[5]++;
        assertRefused(ConnectorRefusal.UPLOAD_DAMAGED, () -> append(upload, 0, SIZE));
        assertRefused(CommonRefusal.NOT_FOUND, () -> uploads.get(upload.id()));
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertRefused(
                ConnectorRefusal.KAR_TOO_LARGE,
                () -> uploads.begin(new KarFileDescription("x.kar", 3_000_001, Sm3.hex(content))));
        assertRefused(
                CommonRefusal.OUT_OF_RANGE, () -> uploads.begin(new KarFileDescription("x.kar", 0, Sm3.hex(content))));
        KarUpload upload = begin();
        assertRefused(
                CommonRefusal.BODY_TOO_LARGE,
                () -> uploads.append(upload.id(), 0, new ByteArrayInputStream(new byte[KarUploads.MAX_PART + 1])));
        assertRefused(
                ConnectorRefusal.UPLOAD_OUT_OF_PLACE,
                () -> uploads.append(upload.id(), 0, new ByteArrayInputStream(new byte[SIZE + 1])));
    }

    @Test
    void refusesADigestThatIsNone() {
        assertRefused(
                CommonRefusal.INVALID_FORMAT, () -> uploads.begin(new KarFileDescription("x.kar", SIZE, "not hex")));
    }

    private static RefusedException assertRefused(Enum<?> code, Runnable act) {
        RefusedException refused = assertThrows(RefusedException.class, act::run);
        assertEquals(code, refused.first().code(), refused::toString);
        return refused;
    }
}
