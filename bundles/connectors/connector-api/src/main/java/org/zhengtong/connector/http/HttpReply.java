package org.zhengtong.connector.http;

import java.util.Objects;
import org.zhengtong.connector.api.Outcome.Exchanged;

/** What came of a call. */
public sealed interface HttpReply {

    /** Digests for the evidence. */
    Exchanged exchanged();

    /**
     * The system answered, whatever the status.
     *
     * @param body as UTF-8; may hold personal data
     */
    record Answered(int status, String body, Exchanged exchanged) implements HttpReply {
        public Answered {
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(exchanged, "exchanged");
        }

        /** The status only. */
        @Override
        public String toString() {
            return "answered " + status;
        }
    }

    /**
     * There is no answer, or no whole one; the system may or may not have taken the request.
     *
     * @param reason in Chinese, for the operator
     */
    record Failed(String reason, Exchanged exchanged) implements HttpReply {
        public Failed {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(exchanged, "exchanged");
        }
    }
}
