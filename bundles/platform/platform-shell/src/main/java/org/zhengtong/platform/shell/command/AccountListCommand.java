package org.zhengtong.platform.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.identity.Accounts;
import org.zhengtong.platform.api.identity.Accounts.Account;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.shell.api.Table;
import org.zhengtong.platform.shell.api.ZtCommand;

/** List accounts. */
@Service
@Command(scope = "zt", name = "account-list", description = "List accounts")
@RequiresPermission("account.read")
public final class AccountListCommand extends ZtCommand {

    @Reference
    private Accounts accounts;

    @Override
    protected void run() {
        print(Table.of(accounts.list())
                .column("name", Account::name)
                .column("displayName", Account::displayName)
                .column("enabled", Account::enabled)
                .column(
                        "posts",
                        account -> account.posts().stream().map(Post::role).toList()));
    }
}
