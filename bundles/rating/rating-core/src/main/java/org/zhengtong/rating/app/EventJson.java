package org.zhengtong.rating.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.zhengtong.platform.api.time.BusinessTime;
import org.zhengtong.rating.api.event.CaseData;
import org.zhengtong.rating.api.event.CaseFinished;
import org.zhengtong.rating.api.event.PersonData;
import org.zhengtong.rating.api.event.RatingData;
import org.zhengtong.rating.api.event.RatingSubmitted;

/** Writes payloads as JSON, field by field: a sweep writes a hundred thousand of them. */
final class EventJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private EventJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(CaseFinished event) {
        return object(writer -> writer.caseData(event.serviceCase()));
    }

    static String write(RatingSubmitted event) {
        return object(writer -> {
            writer.caseData(event.serviceCase());
            writer.ratingData(event.rating());
        });
    }

    private static String object(Fields fields) {
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            fields.write(new EventJson(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen in memory", e);
        }
        return text.toString();
    }

    private void caseData(CaseData data) throws IOException {
        json.writeObjectFieldStart("case");
        text("caseNo", data.caseNo());
        text("itemCode", data.itemCode());
        text("itemName", data.itemName());
        text("theme", data.theme());
        text("caseName", data.caseName());
        text("projectType", data.projectType());
        text("state", data.state());
        text("mode", data.mode());
        json.writeNumberField("serviceNumber", data.serviceNumber());
        text("stage", data.stage());
        text("regionCode", data.regionCode());
        text("regionName", data.regionName());
        text("departmentCode", data.departmentCode());
        text("departmentName", data.departmentName());
        time("acceptedAt", data.acceptedAt());
        time("servedAt", data.servedAt());
        time("finishedAt", data.finishedAt());
        text("handlerName", data.handlerName());
        person("applicant", data.applicant());
        if (data.agent().isPresent()) {
            person("agent", data.agent().get());
        }
        json.writeNumberField("anticipateDays", data.anticipateDays());
        json.writeNumberField("promiseDays", data.promiseDays());
        text("limitUnit", data.limitUnit());
        json.writeEndObject();
    }

    private void ratingData(RatingData data) throws IOException {
        json.writeObjectFieldStart("rating");
        text("id", data.id());
        text("channel", data.channel());
        text("origin", data.origin());
        json.writeNumberField("level", data.level());
        json.writeArrayFieldStart("tags");
        for (String tag : data.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        text("text", data.text());
        time("ratedAt", data.ratedAt());
        json.writeBooleanField("isDefault", data.isDefault());
        json.writeNumberField("assessNumber", data.assessNumber());
        json.writeBooleanField("anonymous", data.anonymous());
        if (data.rater().isPresent()) {
            person("rater", data.rater().get());
        }
        json.writeEndObject();
    }

    private void person(String field, PersonData data) throws IOException {
        json.writeObjectFieldStart(field);
        unlessEmpty("type", data.type());
        unlessEmpty("name", data.name());
        unlessEmpty("idType", data.idType());
        unlessEmpty("idNumber", data.idNumber());
        unlessEmpty("mobile", data.mobile());
        json.writeEndObject();
    }

    private void text(String field, String value) throws IOException {
        json.writeStringField(field, value);
    }

    private void unlessEmpty(String field, String value) throws IOException {
        if (!value.isEmpty()) {
            text(field, value);
        }
    }

    private void time(String field, Instant value) throws IOException {
        text(field, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(value, BusinessTime.ZONE)));
    }

    /** Writes the fields of the outermost object. */
    @FunctionalInterface
    private interface Fields {
        void write(EventJson writer) throws IOException;
    }
}
