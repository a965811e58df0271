package org.zhengtong.platform.exchange.delivery;

import org.zhengtong.platform.api.personal.PersonalData;
import org.zhengtong.platform.exchange.broker.Broker;
import org.zhengtong.platform.exchange.store.ConnectorStore;

/** What every connector's runtime works with. */
record DeliveryServices(
        Broker broker, ConnectorStore store, DeliveryLedger ledger, PersonalData personalData, DeliveryConfig config) {}
