package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.notify.Inbox;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Mark all your messages as read. */
@Service
@Command(scope = "zt", name = "inbox-read", description = "Mark all your messages as read")
@RequiresPermission("shell.use")
public final class InboxReadCommand extends ZtCommand {

    @Reference(optional = true)
    private Inbox inbox;

    @Override
    protected void run() {
        say(present(inbox).markAllRead() + " marked");
    }
}
