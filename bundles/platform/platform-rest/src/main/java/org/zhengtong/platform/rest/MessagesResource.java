package org.zhengtong.platform.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.data.Page;
import org.zhengtong.platform.api.data.PageRequest;
import org.zhengtong.platform.api.exchange.Messages;
import org.zhengtong.platform.api.exchange.Messages.Correction;
import org.zhengtong.platform.api.exchange.Messages.Delivery;
import org.zhengtong.platform.api.exchange.Messages.DeliveryState;
import org.zhengtong.platform.api.exchange.Messages.MessageDetail;
import org.zhengtong.platform.api.exchange.Messages.MessageQuery;
import org.zhengtong.platform.api.exchange.Messages.MessageSummary;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** Messages of the exchange and their deliveries. */
@Component(property = RestResource.PATH + "=/platform/v1/messages")
@Tag(name = "messages", description = "交换消息")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MessagesResource implements RestResource {

    private final Messages messages;

    @Activate
    public MessagesResource(@Reference Messages messages) {
        this.messages = messages;
    }

    @GET
    @RequiresPermission("message.read")
    @Operation(summary = "查询消息，新的在前")
    public Page<MessageSummary> list(
            @QueryParam("topic") String topic,
            @Parameter(description = "如办件编号") @QueryParam("key") String key,
            @QueryParam("connector") String connector,
            @QueryParam("state") DeliveryState state,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return messages.find(new MessageQuery(topic, key, connector, state), new PageRequest(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RequiresPermission("message.read")
    @Operation(operationId = "getMessage", summary = "查询一条消息及其内容；个人信息脱敏，personal 为 true 时须有 message.read-personal 权限")
    public MessageView get(
            @PathParam("id") String id,
            @Parameter(description = "为该连接器更正后的内容") @QueryParam("connector") @DefaultValue("") String connector,
            @QueryParam("personal") @DefaultValue("false") boolean personal) {
        return messages.show(id, connector, personal)
                .map(detail -> MessageView.of(detail, messages.corrections(id)))
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", id));
    }

    @POST
    @Path("{id}/deliveries/{connector}/retry")
    @RequiresPermission("message.edit")
    @Operation(operationId = "retryDelivery", summary = "重新投递死信")
    public void retry(@PathParam("id") String id, @PathParam("connector") String connector) {
        messages.retry(id, connector);
    }

    @POST
    @Path("{id}/deliveries/{connector}/discard")
    @RequiresPermission("message.edit")
    @Operation(operationId = "discardDelivery", summary = "放弃死信，须说明原因")
    public void discard(@PathParam("id") String id, @PathParam("connector") String connector, DiscardBody body) {
        messages.discard(id, connector, Texts.orEmpty(body.reason()));
    }

    /** Why a dead letter is given up. */
    public record DiscardBody(String reason) {}

    /** A message with its payload. */
    public record MessageView(
            String id,
            String topic,
            String key,
            Instant occurredAt,
            Optional<Instant> relayedAt,
            int schemaVersion,
            String source,
            List<Delivery> deliveries,
            List<Correction> corrections,
            @JsonRawValue @Schema(type = "object") String payload) {
        static MessageView of(MessageDetail detail, List<Correction> corrections) {
            MessageSummary summary = detail.summary();
            return new MessageView(
                    summary.id(),
                    summary.topic(),
                    summary.key(),
                    summary.occurredAt(),
                    summary.relayedAt(),
                    detail.schemaVersion(),
                    detail.source(),
                    summary.deliveries(),
                    corrections,
                    detail.payload());
        }
    }
}
