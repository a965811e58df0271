package org.zhengtong.platform.api.identity;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Accounts of people, and their posts. Needs {@code account.read} and {@code account.edit}. */
@ProviderType
public interface Accounts {

    List<Account> list();

    /**
     * Creates an account.
     *
     * @param password at least 8 characters of four classes
     * @throws org.zhengtong.platform.api.refusal.RefusedException if the name is taken, the password too weak, or a post names something unknown
     */
    void create(Account account, char[] password);

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code sign_in_failed} if the old password is wrong, {@code invalid_format} if the new one is too weak */
    void changePassword(String account, char[] oldPassword, char[] newPassword);

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
