package org.zhengtong.platform.api.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is calling.
 *
 * @param id account name, client id, or the name of a job
 * @param kind what sort of caller
 * @param address network address the call came from, or empty
 * @param permissions what the caller may do; {@code *} is everything
 * @param scopes where: a subject is visible when one of them covers it
 * @param grants which permission counts where: a person with two posts may do more in one place than in the other
 */
public record Caller(
        String id, Kind kind, String address, Set<String> permissions, List<Scope> scopes, List<Grant> grants) {

    /** Sorts of callers. */
    public enum Kind {
        ACCOUNT,
        CLIENT,
        SYSTEM,
        ANONYMOUS
    }

    /** Permissions that count within a scope, for instance those of a post. */
    public record Grant(Set<String> permissions, Scope scope) {
        public Grant {
            permissions = Set.copyOf(permissions);
            Objects.requireNonNull(scope, "scope");
        }

        public boolean includes(String permission) {
            return permissions.contains("*") || permissions.contains(permission);
        }
    }

    public static final Caller ANONYMOUS = new Caller("anonymous", Kind.ANONYMOUS, "", Set.of(), List.of());

    public Caller {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(address, "address");
        permissions = Set.copyOf(permissions);
        scopes = List.copyOf(scopes);
        grants = List.copyOf(grants);
    }

    /** A caller whose permissions all count in every one of the scopes. */
    public Caller(String id, Kind kind, String address, Set<String> permissions, List<Scope> scopes) {
        this(
                id,
                kind,
                address,
                permissions,
                scopes,
                scopes.stream().map(scope -> new Grant(permissions, scope)).toList());
    }

    /** A caller with what several posts grant. */
    public static Caller of(String id, Kind kind, List<Grant> grants) {
        Set<String> permissions =
                grants.stream().flatMap(grant -> grant.permissions().stream()).collect(Collectors.toSet());
        return new Caller(id, kind, "", permissions, scopesOf(grants), grants);
    }

    /** The platform itself, for instance a job: everything, everywhere. */
    public static Caller system(String name) {
        return new Caller(name, Kind.SYSTEM, "", Set.of("*"), List.of(Scope.EVERYWHERE));
    }

    public boolean may(String permission) {
        return permissions.contains("*") || permissions.contains(permission);
    }

    /** The same caller with those scopes only in which the permission counts. */
    public Caller narrowedTo(String permission) {
        List<Scope> narrowed = scopesOf(
                grants.stream().filter(grant -> grant.includes(permission)).toList());
        return narrowed.equals(scopes) ? this : new Caller(id, kind, address, permissions, narrowed, grants);
    }

    public Caller at(String networkAddress) {
        return new Caller(id, kind, networkAddress, permissions, scopes, grants);
    }

    private static List<Scope> scopesOf(List<Grant> grants) {
        return grants.stream().map(Grant::scope).distinct().toList();
    }
}
