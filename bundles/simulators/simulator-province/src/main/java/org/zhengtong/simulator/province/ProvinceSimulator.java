package org.zhengtong.simulator.province;

import java.nio.file.Path;
import java.time.Clock;
import org.zhengtong.simulator.province.api.CipherForm;
import org.zhengtong.simulator.province.api.Credentials;
import org.zhengtong.simulator.province.api.ProvinceApi;
import org.zhengtong.simulator.province.control.Calls;
import org.zhengtong.simulator.province.control.ControlApi;
import org.zhengtong.simulator.province.control.FaultPlan;
import org.zhengtong.simulator.province.control.Faults;
import org.zhengtong.simulator.province.http.Handler;
import org.zhengtong.simulator.province.http.Reply;
import org.zhengtong.simulator.province.http.Request;
import org.zhengtong.simulator.province.register.Register;

/**
 * The provincial rating system on this machine: its interface in both variants, its memory, and a control endpoint that
 * makes it misbehave. Needs no container. Thread-safe.
 */
public final class ProvinceSimulator implements Handler, AutoCloseable {

    private static final String GARBAGE = "<html><body>Bad Gateway</body></html>";

    private final Register register;
    private final Credentials credentials;
    private final Faults faults = new Faults();
    private final Calls calls = new Calls();
    private final ProvinceApi api;
    private final ControlApi control;

    /**
     * Opens what the folder holds from earlier, or begins with nothing and new keys.
     *
     * @param provinceTime the province's own time, in the zone of the wire's times
     * @param businessTime what counts as now for the times in the records; the sandbox may move it
     */
    public ProvinceSimulator(Path folder, CipherForm form, Clock provinceTime, Clock businessTime) {
        this.register = new Register(folder.resolve("journal.jsonl"), provinceTime);
        this.credentials = Credentials.in(folder.resolve("credentials.properties"), form);
        this.api = new ProvinceApi(register, credentials, faults::refusalOf, provinceTime, businessTime);
        this.control = new ControlApi(register, credentials, faults, calls);
    }

    @Override
    public Reply handle(Request request) throws InterruptedException {
        if (request.path().startsWith("/control/")) {
            return control.handle(request);
        }
        FaultPlan plan = faults.plan();
        Thread.sleep(plan.slowMillis());
        if (plan.down()) {
            return Reply.html(503, "<html><body>Service Unavailable</body></html>");
        }
        return faults.takeGarbage() ? Reply.html(200, GARBAGE) : work(request);
    }

    public Credentials credentials() {
        return credentials;
    }

    public Faults faults() {
        return faults;
    }

    public Calls calls() {
        return calls;
    }

    public Register register() {
        return register;
    }

    @Override
    public void close() {
        register.close();
    }

    private Reply work(Request request) {
        Reply reply = api.handle(request);
        calls.count(reply);
        return faults.takeHangUp() ? reply.cutInTheMiddle() : reply;
    }
}
