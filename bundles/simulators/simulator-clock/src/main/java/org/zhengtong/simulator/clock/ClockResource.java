package org.zhengtong.simulator.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.web.PublicAccess;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Reads and moves the business clock of the sandbox. */
@Component(property = RestResource.PATH + "=/sandbox/v1/clock")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "沙箱")
public final class ClockResource implements RestResource {

    private final MoveClock moveClock;
    private final SandboxClock clock;

    @Activate
    public ClockResource(@Reference MoveClock moveClock, @Reference SandboxClock clock) {
        this.moveClock = moveClock;
        this.clock = clock;
    }

    @GET
    @PublicAccess("the public status shows the business time as well")
    @Operation(summary = "查询业务时间")
    public SandboxTime clock() {
        return view();
    }

    @PUT
    @RequiresPermission("sandbox.clock")
    @Operation(summary = "调整业务时间")
    public SandboxTime moveClock(SandboxTimeBody body) {
        moveClock.to(body.businessTime());
        return view();
    }

    private SandboxTime view() {
        return new SandboxTime(clock.businessTime(), clock.offset().toSeconds());
    }

    /**
     * Where the business clock is to be moved.
     *
     * @param businessTime from 2019 to 2030
     */
    public record SandboxTimeBody(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant businessTime) {}

    /** Business time, and by how much it is ahead of the system's. */
    public record SandboxTime(Instant businessTime, long offsetSeconds) {}
}
