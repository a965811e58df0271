package org.zhengtong.platform.web.idempotency;

import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.DataException;
import org.zhengtong.platform.api.data.Ids;
import org.zhengtong.platform.api.data.Row;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.personal.PersonalData;

/** First answers by key. Bodies are encrypted, for they hold whatever the interface shows: names, new secrets. */
@Component(service = AnswerStore.class)
public final class AnswerStore {

    private final Transactions transactions;
    private final PersonalData personalData;

    @Activate
    public AnswerStore(
            @Reference Transactions transactions,
            @Reference PersonalData personalData,
            @Reference(target = "(schema=web)") SchemaReady ready) {
        this.transactions = transactions;
        this.personalData = personalData;
    }

    /**
     * Takes the key, in the present transaction. Waits while another transaction has taken it and is not over.
     *
     * @throws KeyTakenException if it was used before; the transaction cannot go on then
     */
    void take(IdempotentRequest request) {
        try {
            transactions
                    .sql()
                    .update(
                            "insert into web_idempotency (id, caller, idem_key, digest, status, location, created_at)"
                                    + " values (?, ?, ?, ?, 0, '', ?)",
                            Ids.next(),
                            request.caller(),
                            request.key(),
                            request.digest(),
                            Instant.now());
        } catch (DataException failure) {
            throw failure.isIntegrityViolation() ? new KeyTakenException(failure) : failure;
        }
    }

    /** Stores the answer under a key taken in the present transaction. */
    void complete(IdempotentRequest request, Answer answer) {
        transactions
                .sql()
                .later(
                        "update web_idempotency set status = ?, location = ?, body = ? where caller = ? and idem_key = ?",
                        answer.status(),
                        answer.location(),
                        personalData.encrypt(answer.body()),
                        request.caller(),
                        request.key());
    }

    Optional<StoredAnswer> find(String caller, String key) {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select digest, status, location, body from web_idempotency where caller = ? and idem_key = ?",
                        this::read,
                        caller,
                        key));
    }

    /** @return how many there were */
    int countBefore(Instant time) {
        return transactions.required(() -> Math.toIntExact(
                transactions.sql().count("select count(*) from web_idempotency where created_at < ?", time)));
    }

    /** @return how many were removed */
    int removeBefore(Instant time) {
        return transactions.required(
                () -> transactions.sql().update("delete from web_idempotency where created_at < ?", time));
    }

    private StoredAnswer read(Row row) {
        String body = personalData.decrypt(row.textOrEmpty("body"));
        Answer answer = new Answer(row.number("status"), row.textOrEmpty("location"), body);
        return new StoredAnswer(row.text("digest"), answer);
    }

    /** @param digest of the request that was answered */
    record StoredAnswer(String digest, Answer answer) {}
}
