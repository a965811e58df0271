package org.zhengtong.rating.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Recognises the same content: SHA-256 over everything a record says. Personal numbers enter as their keyed digests, so
 * that they cannot be guessed from the result.
 */
public final class CaseDigest {

    private static final char END = '\u001f';

    private CaseDigest() {}

    /** 64 lower-case hex digits. */
    public static String of(CaseFacts facts, Optional<SealedPerson> applicant, Optional<SealedPerson> agent) {
        StringBuilder content = new StringBuilder(512);
        List.of(
                        facts.recordGuid(),
                        facts.recordInTime(),
                        facts.caseNo(),
                        facts.itemCode(),
                        facts.caseName(),
                        facts.projectType(),
                        facts.state(),
                        facts.mode(),
                        facts.serviceNumber(),
                        facts.stage(),
                        facts.regionCode(),
                        facts.departmentCode(),
                        facts.handler().number(),
                        facts.handler().name(),
                        facts.acceptedAt(),
                        facts.servedAt(),
                        facts.finishedAt().map(Object::toString).orElse(""))
                .forEach(value -> content.append(value).append(END));
        content.append(applicant.map(CaseDigest::person).orElse("")).append(END);
        content.append(agent.map(CaseDigest::person).orElse(""));
        return sha256(content.toString());
    }

    private static String person(SealedPerson person) {
        return String.join(
                String.valueOf(END),
                person.type(),
                person.name(),
                person.idType(),
                person.idDigest(),
                person.mobileDigest());
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
