package org.zhengtong.platform.shell.api;

import java.security.AccessController;
import java.util.Optional;
import javax.security.auth.Subject;

/** Who signed in to the shell in which the present thread works. */
final class CurrentSubject {

    private CurrentSubject() {}

    @SuppressWarnings("removal") // Karaf 4.4 hands the subject on in no other way
    static Optional<Subject> find() {
        return Optional.ofNullable(Subject.getSubject(AccessController.getContext()));
    }
}
