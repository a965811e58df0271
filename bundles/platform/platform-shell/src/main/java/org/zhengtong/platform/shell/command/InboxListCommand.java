package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.notify.Inbox;
import org.zhengtong.platform.api.notify.Inbox.SiteMessage;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List your messages, newest first. */
@Service
@Command(scope = "zt", name = "inbox-list", description = "List your messages, newest first")
@RequiresPermission("shell.use")
public final class InboxListCommand extends ZtCommand {

    @Option(name = "--unread", description = "Only those that are not read yet")
    private boolean unread;

    @Option(name = "--limit", description = "Number of rows, at most 1,000")
    private int limit = 50;

    @Reference(optional = true)
    private Inbox inbox;

    @Override
    protected void run() {
        print(Table.of(present(inbox).find(unread, new PageRequest(limit, "")).items())
                .column("id", SiteMessage::id)
                .column("sentAt", SiteMessage::sentAt)
                .column("readAt", SiteMessage::readAt)
                .column("title", SiteMessage::title)
                .column("text", SiteMessage::text));
    }
}
