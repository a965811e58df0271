package org.zhengtong.platform.identity.role;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Accounts.Post;
import org.zhengtong.platform.api.identity.Accounts.Role;
import org.zhengtong.platform.api.identity.Caller;
import org.zhengtong.platform.api.identity.Caller.Grant;
import org.zhengtong.platform.api.identity.Callers;
import org.zhengtong.platform.api.identity.IdentityRefusal;
import org.zhengtong.platform.api.identity.Scope;
import org.zhengtong.platform.api.organisation.Departments;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.Refusals;

/** What may be granted to accounts and systems, and by whom. */
@Component(service = Grants.class)
public final class Grants {

    private final RoleStore roles;
    private final Regions regions;
    private final Departments departments;
    private final ScopeTree tree;

    @Activate
    public Grants(
            @Reference RoleStore roles,
            @Reference Regions regions,
            @Reference Departments departments,
            @Reference ScopeTree tree) {
        this.roles = roles;
        this.regions = regions;
        this.departments = departments;
        this.tree = tree;
    }

    public List<Role> roles() {
        return roles.all();
    }

    /**
     * Refuses a role or a place that does not exist, and what the present caller does not hold.
     *
     * @param field name of the field before that of the post, for instance {@code posts[0].}, or empty
     */
    public void check(Refusals refusals, String field, Post post) {
        Refusals found = new Refusals().required(field + "role", post.role()).required(field + "scope", post.scope());
        if (found.isEmpty()) {
            checkExistence(found, field, post);
        }
        if (found.isEmpty()) {
            found.add(excess(field, post));
        }
        found.list().forEach(refusal -> refusals.add(Optional.of(refusal)));
    }

    private void checkExistence(Refusals refusals, String field, Post post) {
        Scope scope = post.scope();
        if (roles.find(post.role()).isEmpty()) {
            refusals.add(IdentityRefusal.ROLE_UNKNOWN, field + "role", post.role());
        }
        if (!scope.regionCode().equals(Scope.EVERYWHERE.regionCode())
                && regions.find(scope.regionCode()).isEmpty()) {
            refusals.add(CommonRefusal.REGION_UNKNOWN, field + "scope.regionCode", scope.regionCode());
        }
        if (!scope.departmentCode().isEmpty()
                && departments.find(scope.departmentCode()).isEmpty()) {
            refusals.add(CommonRefusal.DEPARTMENT_UNKNOWN, field + "scope.departmentCode", scope.departmentCode());
        }
    }

    /** What in these posts goes beyond what the present caller holds. */
    public Optional<Refusal> excess(List<Post> posts) {
        return posts.stream()
                .flatMap(post -> excess("", post).stream())
                .map(refusal -> new Refusal(refusal.code(), "", refusal.arguments()))
                .findFirst();
    }

    private Optional<Refusal> excess(String field, Post post) {
        Caller caller = Callers.current();
        return permissions(post.role()).stream()
                .flatMap(permission -> excess(caller, permission, field, post.scope()).stream())
                .findFirst();
    }

    private Optional<Refusal> excess(Caller caller, String permission, String field, Scope scope) {
        List<Grant> held = caller.grants().stream()
                .filter(grant -> grant.includes(permission))
                .toList();
        if (held.isEmpty()) {
            return Optional.of(Refusal.of(CommonRefusal.NOT_PERMITTED, field + "role", permission));
        }
        return held.stream().anyMatch(grant -> tree.covers(grant.scope(), scope))
                ? Optional.empty()
                : Optional.of(Refusal.of(CommonRefusal.OUT_OF_SCOPE, field + "scope"));
    }

    /** Whether the present caller may see what is granted here. */
    public boolean isVisible(List<Post> posts) {
        List<Scope> visible = Callers.current().scopes();
        return visible.stream().anyMatch(Scope::isEverywhere)
                || posts.stream()
                        .allMatch(post -> visible.stream().anyMatch(scope -> tree.covers(scope, post.scope())));
    }

    private Set<String> permissions(String role) {
        return roles.find(role).map(found -> new HashSet<>(found.permissions())).orElseGet(HashSet::new);
    }
}
