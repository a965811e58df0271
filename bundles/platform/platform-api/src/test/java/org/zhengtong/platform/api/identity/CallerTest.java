package org.zhengtong.platform.api.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.identity.Caller.Grant;
import org.zhengtong.platform.api.identity.Caller.Kind;
import org.zhengtong.platform.api.refusal.RefusedException;

class CallerTest {

    private static final Scope RANGHULU = new Scope("230604000000", "");
    private static final Scope SARTU = new Scope("230602000000", "");
    private static final Caller WITH_TWO_POSTS = Caller.of(
            "wang",
            Kind.ACCOUNT,
            List.of(new Grant(Set.of("case.read", "tag.edit"), SARTU), new Grant(Set.of("case.read"), RANGHULU)));

    @AfterEach
    void leave() {
        Callers.clear();
    }

    @Test
    void mayDoWhatAnyPostGrants() {
        assertTrue(WITH_TWO_POSTS.may("tag.edit"));
        assertTrue(WITH_TWO_POSTS.may("case.read"));
        assertFalse(WITH_TWO_POSTS.may("audit.read"));
        assertEquals(List.of(SARTU, RANGHULU), WITH_TWO_POSTS.scopes());
    }

    @Test
    void mayDoItOnlyWhereThatPostIs() {
        Callers.enter(WITH_TWO_POSTS);

        Callers.require("tag.edit");

        assertEquals(List.of(SARTU), Callers.current().scopes());
    }

    @Test
    void aSecondPermissionCountsFromTheWholeAgain() {
        Callers.enter(WITH_TWO_POSTS);
        Callers.require("tag.edit");

        Callers.require("case.read");

        assertEquals(List.of(SARTU, RANGHULU), Callers.current().scopes());
    }

    @Test
    void isItselfAgainAfterTheCall() {
        Callers.enter(WITH_TWO_POSTS);

        Callers.runAs(WITH_TWO_POSTS.at("10.0.0.1"), () -> {
            Callers.require("tag.edit");
            assertEquals("10.0.0.1", Callers.current().address());
            return "";
        });

        assertEquals(WITH_TWO_POSTS, Callers.current());
    }

    @Test
    void permissionsWithoutPostsCountInEveryScope() {
        Caller caller = new Caller("sys", Kind.CLIENT, "", Set.of("case.submit"), List.of(SARTU, RANGHULU));

        assertEquals(List.of(SARTU, RANGHULU), caller.narrowedTo("case.submit").scopes());
    }

    @Test
    void theSystemMayDoEverythingEverywhere() {
        Caller system = Caller.system("rating-default").narrowedTo("rating.submit");

        assertTrue(system.may("rating.submit"));
        assertTrue(system.scopes().get(0).isEverywhere());
    }

    @Test
    void strangersAreAskedToSignInAndOthersTurnedAway() {
        RefusedException stranger = assertThrows(RefusedException.class, () -> Callers.require("tag.edit"));
        assertEquals("not_signed_in", stranger.first().code().code());

        Callers.enter(WITH_TWO_POSTS);
        RefusedException other = assertThrows(RefusedException.class, () -> Callers.require("audit.read"));
        assertEquals("not_permitted", other.first().code().code());
    }
}
