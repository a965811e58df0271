package org.zhengtong.rating.api;

import java.util.Optional;

/** The ways by which a rating reaches us (评价渠道, GR-033). */
public enum Channel {
    /** PC page. */
    PC(1, true),
    /** Mobile application. */
    APP(2, true),
    /** Mini program. */
    MINI_PROGRAM(2, true),
    /** Page behind a QR code. */
    QR(3, true),
    /** Text message, or the link in one. */
    SMS(6, true),
    /** Telephone hotline. */
    HOTLINE(8, false),
    /** Tablet at a window. */
    WINDOW_EVALUATOR(4, false),
    /** Self-service terminal. */
    SELF_SERVICE(5, false);

    private final int provinceNumber;
    private final boolean online;

    Channel(int provinceNumber, boolean online) {
        this.provinceNumber = provinceNumber;
        this.online = online;
    }

    /** The number of the province ({@code pf}); 7 is the default rating, which has no channel. */
    public int provinceNumber() {
        return provinceNumber;
    }

    /** Whether follow-up ratings may come this way. */
    public boolean isOnline() {
        return online;
    }

    /** The channel of that name, if there is one. */
    public static Optional<Channel> of(String name) {
        return Codes.find(Channel.class, name);
    }
}
