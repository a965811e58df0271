package org.zhengtong.platform.notify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.audit.AuditLog;
import org.zhengtong.platform.api.audit.AuditLog.AuditEvent;
import org.zhengtong.platform.api.data.SchemaReady;
import org.zhengtong.platform.api.data.Transactions;
import org.zhengtong.platform.api.notify.NotifyRefusal;
import org.zhengtong.platform.api.notify.Templates;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.Refusal;
import org.zhengtong.platform.api.refusal.Refusals;
import org.zhengtong.platform.api.refusal.RefusedException;

/** The packaged templates, with the texts that somebody changed in their place. */
@Component(service = {Templates.class, StoredTemplates.class})
public final class StoredTemplates implements Templates {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    private final Transactions transactions;
    private final AuditLog auditLog;

    @Activate
    public StoredTemplates(
            @Reference Transactions transactions,
            @Reference AuditLog auditLog,
            @Reference(target = "(schema=notify)") SchemaReady ready) {
        this.transactions = transactions;
        this.auditLog = auditLog;
    }

    @Override
    public List<Template> list() {
        return PackagedTemplates.all().stream().map(this::changed).toList();
    }

    @Override
    public Template get(String code) {
        return find(code).orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
    }

    Optional<Template> find(String code) {
        return PackagedTemplates.find(code).map(this::changed);
    }

    private Template changed(Template packaged) {
        return transactions.required(() -> transactions
                .sql()
                .first(
                        "select title, body from notify_template where code = ?",
                        row -> new Template(packaged.code(), row.text("title"), row.text("body"), packaged.variables()),
                        packaged.code())
                .orElse(packaged));
    }

    @Override
    public Template change(String code, String title, String text) {
        Template template = get(code);
        new Refusals()
                .required("title", title, LONGEST_TITLE)
                .required("text", text, LONGEST_TEXT)
                .throwIfAny();
        new Refusals()
                .add(unknownVariable("title", title, template))
                .add(unknownVariable("text", text, template))
                .throwIfAny();
        transactions.run(() -> {
            store(code, title, text);
            auditLog.record(AuditEvent.done("notice.edit", "notice", code, Map.of("title", title)));
        });
        return get(code);
    }

    private static Optional<Refusal> unknownVariable(String field, String text, Template template) {
        return Filling.placesOf(text).stream()
                .filter(place -> !template.variables().contains(place))
                .findFirst()
                .map(place -> Refusal.of(
                        NotifyRefusal.VARIABLE_UNKNOWN, field, place, String.join("、", template.variables())));
    }

    private void store(String code, String title, String text) {
        Instant now = Instant.now();
        int updated = transactions
                .sql()
                .update(
                        "update notify_template set title = ?, body = ?, updated_at = ? where code = ?",
                        title,
                        text,
                        now,
                        code);
        if (updated == 0) {
            transactions
                    .sql()
                    .update(
                            "insert into notify_template (code, title, body, updated_at) values (?, ?, ?, ?)",
                            code,
                            title,
                            text,
                            now);
        }
    }
}
