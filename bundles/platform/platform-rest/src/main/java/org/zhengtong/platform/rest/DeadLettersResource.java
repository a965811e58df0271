package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.exchange.DeadLetters;
import org.zhengtong.platform.api.exchange.DeadLetters.Change;
import org.zhengtong.platform.api.exchange.DeadLetters.Handled;
import org.zhengtong.platform.api.exchange.DeadLetters.ReasonCount;
import org.zhengtong.platform.api.exchange.DeadLetters.Selection;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** Dead letters, one by one or many at a time. */
@Component(property = RestResource.PATH + "=/platform/v1/dead-letters")
@Tag(name = "dead-letters", description = "死信")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DeadLettersResource implements RestResource {

    private final DeadLetters deadLetters;

    @Activate
    public DeadLettersResource(@Reference DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @Path("reasons")
    @RequiresPermission("message.read")
    @Operation(operationId = "listDeadLetterReasons", summary = "按原因统计一个连接器的死信")
    public Items<ReasonCount> reasons(@QueryParam("connector") String connector) {
        return new Items<>(deadLetters.reasons(Texts.orEmpty(connector)));
    }

    @POST
    @Path("resends")
    @SafeToRepeat("outlasts a transaction; what was sent again is no dead letter any more")
    @RequiresPermission("message.edit")
    @Operation(operationId = "resendDeadLetters", summary = "重新投递选定的死信，或某一原因的全部死信")
    public Handled resend(SelectionBody body) {
        return deadLetters.resend(body.selection());
    }

    @POST
    @Path("discards")
    @SafeToRepeat("outlasts a transaction; what was given up is no dead letter any more")
    @RequiresPermission("message.edit")
    @Operation(operationId = "discardDeadLetters", summary = "放弃选定的死信，或某一原因的全部死信，须说明原因")
    public Handled discard(SelectionBody body) {
        return deadLetters.discard(body.selection(), Texts.orEmpty(body.reason()));
    }

    @POST
    @Path("corrections")
    @RequiresPermission("message.edit")
    @Operation(operationId = "correctDeadLetter", summary = "更正死信内容中的一个值并重新投递，须说明原因，原消息不变")
    public void correct(CorrectionBody body) {
        deadLetters.correct(
                Texts.orEmpty(body.messageId()),
                Texts.orEmpty(body.connector()),
                new Change(Texts.orEmpty(body.pointer()), Texts.orEmpty(body.value())),
                Texts.orEmpty(body.reason()));
    }

    /**
     * Which dead letters.
     *
     * @param messageIds these; or left out for all of a reason
     * @param ofReason the far side's words
     * @param reason why they are given up
     * @param dryRun whether only to count them; false if left out
     */
    public record SelectionBody(
            String connector, List<String> messageIds, String ofReason, String reason, Boolean dryRun) {
        Selection selection() {
            return new Selection(
                    Texts.orEmpty(connector),
                    Objects.requireNonNullElse(messageIds, List.of()),
                    Texts.orEmpty(ofReason),
                    dryRun != null && dryRun);
        }
    }

    /**
     * A value to replace.
     *
     * @param pointer JSON pointer, for instance {@code /case/itemCode}
     */
    public record CorrectionBody(String messageId, String connector, String pointer, String value, String reason) {}
}
