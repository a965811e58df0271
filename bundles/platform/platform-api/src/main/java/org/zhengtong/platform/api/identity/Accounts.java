package org.zhengtong.platform.api.identity;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts of people, and their posts. Needs {@code account.read} and {@code account.edit}. Nobody can grant, or touch an
 * account that has, more than the caller holds. Every change is audited.
 */
@ProviderType
public interface Accounts {

    List<Account> list();

    /**
     * Creates an account.
     *
     * @param password at least 8 characters of four classes
     * @throws org.zhengtong.platform.api.refusal.RefusedException if the name is taken ({@code already_exists}), the password
     *     is too weak ({@code password_too_weak}), a post names something unknown ({@code role_unknown},
     *     {@code region_unknown}, {@code department_unknown}) or grants more than the caller holds ({@code out_of_scope},
     *     {@code not_permitted})
     */
    void create(Account account, char[] password);

    /**
     * Changes one's own password; the account's sessions end. A wrong old password counts as a failed sign-in.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code sign_in_failed} if the old password is wrong,
     *     {@code password_too_weak} or {@code password_used_before} if the new one will not do
     */
    void changePassword(String account, char[] oldPassword, char[] newPassword);

    /**
     * Gives an account whose owner has lost the password a new one, and lifts its lock; its sessions end.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, {@code password_too_weak} or
     *     {@code password_used_before}
     */
    void resetPassword(String account, char[] newPassword);

    /**
     * Opens or closes an account; the sessions of a closed one end.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}, or {@code own_account} when callers
     *     close their own
     */
    void setEnabled(String account, boolean enabled);

    /** Names of the roles that a post can grant, with their permissions. */
    List<Role> roles();

    /** A person's account; one person may hold several posts. */
    record Account(String name, String displayName, boolean enabled, List<Post> posts) {
        public Account {
            posts = List.copyOf(posts);
        }
    }

    /** Grants a role within a scope. */
    record Post(String role, Scope scope) {}

    /** A set of permissions. */
    record Role(String name, String title, List<String> permissions) {
        public Role {
            permissions = List.copyOf(permissions);
        }
    }
}
