package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.Replays;
import org.zhengtong.platform.api.exchange.Replays.Query;
import org.zhengtong.platform.api.exchange.Replays.Replayed;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** Sends stored messages once more. */
@Component(property = RestResource.PATH + "=/platform/v1/replays")
@Tag(name = "replays", description = "消息重放")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReplaysResource implements RestResource {

    private final Replays replays;

    @Activate
    public ReplaysResource(@Reference Replays replays) {
        this.replays = replays;
    }

    @POST
    @SafeToRepeat("outlasts a transaction; what is on its way is not sent again")
    @RequiresPermission("message.edit")
    @Operation(operationId = "replayMessages", summary = "按时间、主题、业务键或连接器重新投递已存的消息，须说明原因")
    public Replayed replay(ReplayBody body) {
        return replays.replay(body.query(), body.isDryRun());
    }

    /**
     * Which messages; at least one of topic, key and from.
     *
     * @param connector to this one only
     * @param from when they were published, inclusive
     * @param to when they were published, exclusive
     * @param reason why
     * @param dryRun whether only to count; false if left out
     */
    public record ReplayBody(
            String connector, String topic, String key, Instant from, Instant to, String reason, Boolean dryRun) {
        Query query() {
            return new Query(
                    Texts.orEmpty(connector),
                    Texts.orEmpty(topic),
                    Texts.orEmpty(key),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to),
                    Texts.orEmpty(reason));
        }

        boolean isDryRun() {
            return dryRun != null && dryRun;
        }
    }
}
