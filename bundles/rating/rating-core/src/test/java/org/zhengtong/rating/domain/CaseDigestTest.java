package org.zhengtong.rating.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.zhengtong.rating.CaseFixture.finishedCase;

import org.junit.jupiter.api.Test;
import org.zhengtong.rating.CaseFixture;
import org.zhengtong.rating.StoredCases;
import org.zhengtong.rating.api.Applicant;

class CaseDigestTest {

    private final String digest = digest(finishedCase("1"));

    @Test
    void isTheSameForTheSameContent() {
        assertEquals(digest, digest(finishedCase("1")));
        assertEquals(64, digest.length());
    }

    @Test
    void isAnotherWhenAnyPartIs() {
        assertNotEquals(digest, digest(finishedCase("1").recordGuid("other")));
        assertNotEquals(digest, digest(finishedCase("1").stage("受理")));
        assertNotEquals(digest, digest(finishedCase("1").serviceNumber(2)));
        assertNotEquals(digest, digest(finishedCase("1").withAgent()));
        assertNotEquals(digest, digest(finishedCase("1").withoutApplicant()));
        assertNotEquals(
                digest,
                digest(finishedCase("1")
                        .applicant(new Applicant("1", "张伟", "111", CaseFixture.AGENT_NUMBER, CaseFixture.MOBILE))));
    }

    private static String digest(CaseFixture fixture) {
        return StoredCases.of(fixture).digest();
    }
}
