package org.zhengtong.connector.province.wire;

import org.zhengtong.connector.http.HttpReply;
import org.zhengtong.connector.province.mapping.Texts;

/** Why a reply is of no use. */
final class Failures {

    private static final int OK = 200;

    private Failures() {}

    static String of(HttpReply reply) {
        if (reply instanceof HttpReply.Failed failed) {
            return failed.reason();
        }
        return reply instanceof HttpReply.Answered answered && answered.status() != OK
                ? Texts.of("peer.status", answered.status())
                : Texts.of("peer.not.understood");
    }
}
