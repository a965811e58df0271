package org.zhengtong.platform.web.access;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Authentication;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.refusal.RefusalKind;
import org.zhengtong.platform.api.refusal.RefusedException;

/** Finds out who is calling and whether they may; what is refused leaves a trace. */
@Component(service = Doorkeeper.class)
public final class Doorkeeper {

    private final Authentication authentication;
    private final RefusedAttempts attempts;

    @Activate
    public Doorkeeper(@Reference Authentication authentication, @Reference RefusedAttempts attempts) {
        this.authentication = authentication;
        this.attempts = attempts;
    }

    /** A stranger without a token, or with one that is not valid. */
    public Caller byToken(Optional<String> token, String address) {
        return token.flatMap(value -> authentication.byToken(value, address))
                .map(caller -> caller.at(address))
                .orElseGet(() -> Caller.ANONYMOUS.at(address));
    }

    public Optional<Caller> bySecret(String clientId, char[] secret, String address) {
        return authentication.byClientSecret(clientId, secret, address).map(caller -> caller.at(address));
    }

    /**
     * @param operation method and path, or endpoint and operation
     * @throws RefusedException {@code not_signed_in} or {@code not_permitted}
     */
    public void admit(Caller caller, Access access, String operation) {
        try {
            access.require(caller);
        } catch (RefusedException refused) {
            note(caller, access, operation, refused);
            throw refused;
        }
    }

    /** Audits what an operation itself refused, if it was for want of permission. */
    public void noteForbidden(Caller caller, Access access, String operation, RefusedException refused) {
        if (refused.first().code().kind() == RefusalKind.FORBIDDEN) {
            note(caller, access, operation, refused);
        }
    }

    private void note(Caller caller, Access access, String operation, RefusedException refused) {
        attempts.record(
                caller,
                access.permission().orElse(""),
                operation,
                refused.first().code().code());
    }
}
