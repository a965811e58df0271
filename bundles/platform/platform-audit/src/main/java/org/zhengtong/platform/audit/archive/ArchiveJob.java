package org.zhengtong.platform.audit.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhengtong.platform.api.job.Job;
import org.zhengtong.platform.audit.ArchivedPart;
import org.zhengtong.platform.audit.KeyStore;
import org.zhengtong.platform.audit.archive.ArchiveFolder.Written;
import org.zhengtong.platform.audit.export.ChainFiles;
import org.zhengtong.platform.audit.export.ChainPart;
import org.zhengtong.platform.evidence.Extent;
import org.zhengtong.platform.evidence.Extent.Purpose;

/**
 * Moves what is old enough from the database to files, from checkpoint to checkpoint. A part is deleted only when its file
 * was read again and found intact; a log that somebody has tampered with stays where it is.
 */
@Component(
        configurationPid = ArchiveConfig.PID,
        property = {Job.NAME + "=audit-archive", Job.CRON + "=0 0 3 * * ?", Job.TITLE + "=把保存期满的审计记录连同签名归档到文件"})
@Designate(ocd = ArchiveConfig.class)
public final class ArchiveJob implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveJob.class);
    private static final int LEAST_DAYS = 180;

    private final ArchiveParts parts;
    private final ArchivedRows rows;
    private final ChainFiles files;
    private final KeyStore keys;
    private final Settings settings;

    @Activate
    public ArchiveJob(
            @Reference ArchiveParts parts,
            @Reference ArchivedRows rows,
            @Reference ChainFiles files,
            @Reference KeyStore keys,
            BundleContext context,
            ArchiveConfig config) {
        this(parts, rows, files, keys, Settings.of(context, config));
    }

    ArchiveJob(ArchiveParts parts, ArchivedRows rows, ChainFiles files, KeyStore keys, Settings settings) {
        this.parts = parts;
        this.rows = rows;
        this.files = files;
        this.keys = keys;
        this.settings = settings;
    }

    /** @param links about how many go into one file */
    record Settings(Duration kept, Path folder, long links, Clock clock) {

        private static Settings of(BundleContext context, ArchiveConfig config) {
            if (config.keep__d() < LEAST_DAYS) {
                LOG.warn("keep_d = {} is too short: entries are kept for {} days", config.keep__d(), LEAST_DAYS);
            }
            return new Settings(
                    Duration.ofDays(Math.max(LEAST_DAYS, config.keep__d())),
                    config.folder().isBlank()
                            ? Path.of(context.getProperty("karaf.data"), "archive")
                            : Path.of(config.folder()),
                    Math.max(1, config.file__entries()),
                    Clock.systemUTC());
        }
    }

    @Override
    public Report run(boolean dryRun) throws InterruptedException {
        Instant before = settings.clock().instant().minus(settings.kept());
        if (dryRun) {
            long due = parts.next(before, Long.MAX_VALUE / 2)
                    .map(ArchiveJob::links)
                    .orElse(0L);
            return new Report(due, due, 0, "");
        }
        rows.removeUpTo(parts.lastArchived());
        Tally tally = new Tally();
        Optional<ChainPart> next = parts.next(before, settings.links());
        while (next.isPresent() && tally.failed == 0) {
            archive(next.get(), tally);
            next = parts.next(before, settings.links());
        }
        return new Report(tally.moved + tally.failed, tally.moved, tally.failed, tally.detail);
    }

    private static long links(ChainPart part) {
        return part.last() - part.first() + 1;
    }

    private void archive(ChainPart part, Tally tally) throws InterruptedException {
        Extent extent = files.extent(Purpose.ARCHIVE, part, settings.clock().instant());
        Written written = write(extent);
        if (!written.report().isIntact()) {
            LOG.error(
                    "Audit entries {} to {} are not what was signed and stay in the database: {}",
                    part.first(),
                    part.last(),
                    written.report().findings());
            tally.fail(links(part), written.name());
            return;
        }
        parts.moved(new ArchivedPart(
                extent,
                written.name(),
                written.digest(),
                written.bytes(),
                settings.clock().instant()));
        rows.removeUpTo(part.last());
        tally.move(links(part), written.name());
    }

    private Written write(Extent extent) {
        try {
            return new ArchiveFolder(settings.folder()).write(files, extent, keys.usable());
        } catch (IOException e) {
            throw new UncheckedIOException("no archive file could be written in " + settings.folder(), e);
        }
    }

    /** What a run has done so far. */
    private static final class Tally {

        private long moved;
        private long failed;
        private String detail = "";

        void move(long links, String file) {
            moved += links;
            detail = file;
        }

        void fail(long links, String file) {
            failed += links;
            detail = file;
        }
    }
}
