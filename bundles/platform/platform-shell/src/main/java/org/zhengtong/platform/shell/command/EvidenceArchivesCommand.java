package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.audit.Evidence;
import org.zhengtong.platform.api.audit.Evidence.Archive;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List the archive files of the audit log. */
@Service
@Command(scope = "zt", name = "evidence-archives", description = "List the archive files of the audit log")
@RequiresPermission("audit.read")
public final class EvidenceArchivesCommand extends ZtCommand {

    @Reference
    private Evidence evidence;

    @Override
    protected void run() {
        print(Table.of(evidence.archives())
                .column("first", Archive::first)
                .column("last", Archive::last)
                .column("file", Archive::file)
                .column("bytes", Archive::bytes)
                .column("digest", Archive::digest)
                .column("archivedAt", Archive::archivedAt));
    }
}
