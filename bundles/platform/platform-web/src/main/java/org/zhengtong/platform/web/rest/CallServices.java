package org.zhengtong.platform.web.rest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.web.access.Doorkeeper;
import org.zhengtong.platform.web.evidence.CallEvidence;
import org.zhengtong.platform.web.idempotency.Idempotency;

/** What every call needs: who may, once only, in one transaction, on record. */
@Component(service = CallServices.class)
public final class CallServices {

    private final Doorkeeper doorkeeper;
    private final Idempotency idempotency;
    private final CallEvidence evidence;
    private final OneTransaction oneTransaction;

    @Activate
    public CallServices(
            @Reference Doorkeeper doorkeeper,
            @Reference Idempotency idempotency,
            @Reference CallEvidence evidence,
            @Reference Transactions transactions) {
        this.doorkeeper = doorkeeper;
        this.idempotency = idempotency;
        this.evidence = evidence;
        this.oneTransaction = new OneTransaction(transactions);
    }

    Doorkeeper doorkeeper() {
        return doorkeeper;
    }

    Idempotency idempotency() {
        return idempotency;
    }

    CallEvidence evidence() {
        return evidence;
    }

    OneTransaction oneTransaction() {
        return oneTransaction;
    }
}
