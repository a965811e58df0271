package org.zhengtong.platform.api.identity;

import javax.security.auth.Subject;
import org.osgi.annotation.versioning.ProviderType;

/** Who is at the shell. */
@ProviderType
public interface ShellCallers {

    /**
     * The caller who signed in with an account, as the account stands now.
     *
     * @param subject of the shell's session
     * @return {@link Caller#ANONYMOUS} for anyone else: an account since closed, and the console of the container's process,
     *     whose user never proved to be one of ours
     */
    Caller of(Subject subject);
}
