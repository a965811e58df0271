package org.zhengtong.platform.api.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who is calling.
 *
 * @param id account name, client id, or the name of a job
 * @param kind what sort of caller
 * @param address network address the call came from, or empty
 * @param permissions what the caller may do; {@code *} is everything
 * @param scopes where: a subject is visible when one of them covers it
 */
public record Caller(String id, Kind kind, String address, Set<String> permissions, List<Scope> scopes) {

    /** Sorts of callers. */
    public enum Kind {
        ACCOUNT,
        CLIENT,
        SYSTEM,
        ANONYMOUS
    }

    public static final Caller ANONYMOUS = new Caller("anonymous", Kind.ANONYMOUS, "", Set.of(), List.of());

    public Caller {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
        permissions = Set.copyOf(permissions);
        scopes = List.copyOf(scopes);
    }

    /** The platform itself, for instance a job: everything, everywhere. */
    public static Caller system(String name) {
        return new Caller(name, Kind.SYSTEM, "", Set.of("*"), List.of(Scope.EVERYWHERE));
    }

    public boolean may(String permission) {
        return permissions.contains("*") || permissions.contains(permission);
    }

    public Caller at(String networkAddress) {
        return new Caller(id, kind, networkAddress, permissions, scopes);
    }
}
