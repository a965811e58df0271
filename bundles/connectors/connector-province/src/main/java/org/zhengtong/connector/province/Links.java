package org.zhengtong.connector.province;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.zhengtong.connector.http.HttpLine;
import org.zhengtong.connector.province.crypto.CipherEncoding;
import org.zhengtong.connector.province.crypto.CipherOrder;
import org.zhengtong.connector.province.crypto.Sm2Encryption;
import org.zhengtong.connector.province.delivery.ClosedLink;
import org.zhengtong.connector.province.delivery.Link;
import org.zhengtong.connector.province.delivery.OpenLink;
import org.zhengtong.connector.province.mapping.CodeTable;
import org.zhengtong.connector.province.mapping.NationalLabels;
import org.zhengtong.connector.province.mapping.Tables;
import org.zhengtong.connector.province.mapping.Texts;
import org.zhengtong.connector.province.wire.Answers;
import org.zhengtong.connector.province.wire.Endpoint;
import org.zhengtong.connector.province.wire.Envelope;
import org.zhengtong.connector.province.wire.FormWire;
import org.zhengtong.connector.province.wire.GspWire;
import org.zhengtong.connector.province.wire.Wire;

/** Builds the way to the province from the configuration. */
final class Links {

    private static final String GSP = "gsp-sm2";
    private static final String FORM = "form";

    private Links() {}

    /** A closed link, with the reason for the operator, when the configuration is missing or wrong. */
    static Link open(ProvinceConfig config, Clock clock) {
        if (config.url().isBlank()) {
            return new ClosedLink(Texts.of("config.missing"));
        }
        try {
            return opened(config, clock);
        } catch (IllegalArgumentException wrong) {
            return new ClosedLink(Texts.of("config.invalid", wrong.getMessage()));
        }
    }

    private static Link opened(ProvinceConfig config, Clock clock) {
        return new OpenLink(tables(config), wire(config, clock));
    }

    /** What is wrong with the configuration, beginning with the key; a missing one is not wrong. */
    static Optional<String> fault(ProvinceConfig config, Clock clock) {
        if (config.url().isBlank()) {
            return Optional.empty();
        }
        try {
            opened(config, clock).close();
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(wrong.getMessage());
        }
    }

    private static Wire wire(ProvinceConfig config, Clock clock) {
        Endpoint endpoint = new Endpoint(config.url().strip(), CodeTable.parse("paths", config.paths()));
        Answers answers = new Answers(config.system__refusals());
        return switch (config.variant()) {
            case GSP -> gsp(config, endpoint, answers, clock);
            case FORM -> new FormWire(line(config), endpoint, config.form__success(), answers);
            default -> throw new IllegalArgumentException("variant: " + GSP + " or " + FORM + " is expected");
        };
    }

    private static Wire gsp(ProvinceConfig config, Endpoint endpoint, Answers answers, Clock clock) {
        Envelope.Application application = new Envelope.Application(
                required("app_mark", config.app__mark()),
                required(".app_word", config._app__word()),
                required("tenancy_id", config.tenancy__id()));
        Envelope envelope = new Envelope(application, encryption(config), clock);
        return new GspWire(line(config), endpoint, envelope, answers);
    }

    private static Sm2Encryption encryption(ProvinceConfig config) {
        CipherOrder order = choice("cipher_order", CipherOrder.class, config.cipher__order());
        CipherEncoding encoding = choice("cipher_encoding", CipherEncoding.class, config.cipher__encoding());
        try {
            return new Sm2Encryption(required("public_key", config.public__key()), order, encoding);
        } catch (IllegalArgumentException notAPoint) {
            throw new IllegalArgumentException(
                    "public_key: an SM2 public key of 130 hex digits is expected", notAPoint);
        }
    }

    private static HttpLine line(ProvinceConfig config) {
        return new HttpLine(
                ProvinceConnector.NAME,
                millis("connect_timeout_ms", config.connect__timeout__ms()),
                millis("timeout_ms", config.timeout__ms()));
    }

    private static Tables tables(ProvinceConfig config) {
        return new Tables(
                config.province__prefix().strip(),
                config.data__source().strip(),
                CodeTable.parse("region_mapping", config.region__mapping()),
                CodeTable.parse("task_type_mapping", config.task__type__mapping()),
                CodeTable.parse("promise_type_mapping", config.promise__type__mapping()),
                CodeTable.parse("channel_mapping", config.channel__mapping()),
                NationalLabels.parse("national_labels", config.national__labels()));
    }

    private static Duration millis(String key, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(key + ": 1 or more is expected");
        }
        return Duration.ofMillis(value);
    }

    private static String required(String key, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(key + ": required");
        }
        return value.strip();
    }

    private static <E extends Enum<E>> E choice(String key, Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(key + ": unknown value", unknown);
        }
    }
}
