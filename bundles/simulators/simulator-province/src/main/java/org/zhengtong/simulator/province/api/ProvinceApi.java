package org.zhengtong.simulator.province.api;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.RecordKey;
import org.zhengtong.simulator.province.register.Register;
import org.zhengtong.simulator.province.rule.EvaluationRules;
import org.zhengtong.simulator.province.rule.Labels;
import org.zhengtong.simulator.province.rule.Violation;

/** The province's interface: both variants over one register. */
public final class ProvinceApi {

    private final GspGateway gsp;
    private final FormGateway form;

    /**
     * @param ordered refusals that were ordered for a record
     * @param provinceTime the province's own time, for the sign
     * @param businessTime what counts as now for the times in the records
     */
    public ProvinceApi(
            Register register,
            Credentials credentials,
            Function<RecordKey, Optional<Violation>> ordered,
            Clock provinceTime,
            Clock businessTime) {
        Labels labels = Labels.national();
        Intake intake = new Intake(register, new EvaluationRules(businessTime, labels), ordered);
        Queries queries = new Queries(register, labels);
        this.gsp = new GspGateway(credentials, new Seal(credentials, provinceTime), intake, queries);
        this.form = new FormGateway(intake, queries);
    }

    public Reply handle(Request request) {
        return request.path().startsWith("/form/") ? form.handle(request) : gsp.handle(request);
    }
}
