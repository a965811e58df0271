package org.zhengtong.connector.province.wire;

import org.zhengtong.connector.province.mapping.Texts;

/** Why a reply is of no use. */
final class Failures {

    private Failures() {}

    static String of(HttpPeer.Reply reply) {
        return reply instanceof HttpPeer.Reply.Failed failed ? failed.reason() : Texts.of("peer.not.understood");
    }
}
