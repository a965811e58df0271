package org.zhengtong.platform.shell.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.audit.Evidence.Export;
import org.zhengtong.platform.api.audit.Evidence.Period;
import org.zhengtong.platform.api.file.OwnerOnlyFiles;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.CommandFailedException;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Write evidence of a period to a file of the server. */
@Service
@Command(scope = "zt", name = "evidence-export", description = "Write evidence of a period to a file of the server")
@RequiresPermission("evidence.export")
public final class EvidenceExportCommand extends ZtCommand {

    @Argument(name = "file", description = "File on the server, which must not be there yet", required = true)
    private String file = "";

    @Option(name = "--from", description = "Beginning, ISO 8601 with offset; the beginning of the log by default")
    private String from = "";

    @Option(name = "--to", description = "End, ISO 8601 with offset; now by default")
    private String to = "";

    @Reference
    private Evidence evidence;

    @Override
    protected void run() {
        Path target = Path.of(file);
        if (Files.exists(target)) {
            throw new CommandFailedException("there is already " + target);
        }
        Export export = evidence.export(new Period(time(from), time(to)));
        try {
            OwnerOnlyFiles.create(target.toAbsolutePath());
            try (OutputStream out = Files.newOutputStream(target)) {
                export.writeTo(out);
            }
        } catch (IOException e) {
            throw new CommandFailedException("cannot write " + target, e);
        }
        say(export.first() + "-" + export.last() + " " + target.toAbsolutePath());
    }

    private static Optional<Instant> time(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new CommandFailedException("no ISO 8601 time with offset: " + text, e);
        }
    }
}
