package org.zhengtong.connector.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The external system, as a simulator that can be made to misbehave. Its threads are named {@code simulator-…}. {@link HttpPeer} does most of it for systems behind HTTP. */
public interface Peer extends AutoCloseable {

    /** Where a connector reaches it. */
    URI address();

    /** Keys of the messages it has taken, in the order of their arrival; a repeat does not count again. */
    List<String> received();

    /** Refuses the message of this key with these words, until {@link #behave()}. */
    void refuse(String key, String words);

    /** Answers that it is out of order, until {@link #behave()}. */
    void goDown();

    /** Works on each call only after this time, until {@link #behave()}. */
    void slowDown(Duration delay);

    /** Takes what the next call brings, but closes the line in the middle of the answer. */
    void hangUpOnce();

    /** Answers the next call with something that is not of the protocol, and takes nothing. */
    void talkNonsenseOnce();

    /** Ends all misbehaviour. */
    void behave();

    @Override
    void close();
}
