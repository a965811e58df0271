package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.ZtCommand;

/** Let an account sign in again. */
@Service
@Command(scope = "zt", name = "account-enable", description = "Let an account sign in again")
@RequiresPermission("account.edit")
public final class AccountEnableCommand extends ZtCommand {

    @Argument(index = 0, name = "name", description = "Name of the account", required = true)
    private String name = "";

    @Reference
    private Accounts accounts;

    @Override
    protected void run() {
        accounts.setEnabled(name, true);
    }
}
