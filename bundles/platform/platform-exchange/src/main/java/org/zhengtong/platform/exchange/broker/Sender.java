package org.zhengtong.platform.exchange.broker;

import java.util.List;

/** Sends to queues. After an exception it is of no more use. */
public interface Sender extends AutoCloseable {

    /** Stores all parcels durably, in this order; those that the broker got before are left out. */
    void send(List<Parcel> parcels);

    @Override
    void close();
}
