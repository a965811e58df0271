package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
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
import org.zhengtong.platform.api.notify.Inbox;
import org.zhengtong.platform.api.notify.Inbox.SiteMessage;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;
import org.zhengtong.platform.api.web.SafeToRepeat;

/** The inbox of whoever calls. */
@Component(property = RestResource.PATH + "=/platform/v1/inbox")
@Tag(name = "inbox", description = "收件箱")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresPermission(RequiresPermission.SIGNED_IN)
public final class InboxResource implements RestResource {

    private final Inbox inbox;

    @Activate
    public InboxResource(@Reference Inbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @Operation(operationId = "listInbox", summary = "查询本人的站内消息，新的在前")
    public Page<SiteMessage> list(
            @QueryParam("unread") @DefaultValue("false") boolean unreadOnly,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return inbox.find(unreadOnly, new PageRequest(limit, cursor));
    }

    @GET
    @Path("summary")
    @Operation(operationId = "summarizeInbox", summary = "查询本人的未读消息数")
    public InboxSummary summary() {
        return new InboxSummary(inbox.unread());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInboxMessage", summary = "查询一条站内消息")
    public SiteMessage get(@PathParam("id") String id) {
        return inbox.get(id);
    }

    @POST
    @Path("{id}/read")
    @SafeToRepeat("what is read stays read")
    @Operation(operationId = "markInboxMessageRead", summary = "把一条消息标为已读")
    public void read(@PathParam("id") String id) {
        inbox.markRead(id);
    }

    @POST
    @Path("read")
    @SafeToRepeat("what is read stays read")
    @Operation(operationId = "markInboxRead", summary = "把全部消息标为已读")
    public InboxMarked readAll() {
        return new InboxMarked(inbox.markAllRead());
    }

    @GET
    @Path("contact")
    @Operation(operationId = "getInboxContact", summary = "查询本人接收邮件的地址")
    public InboxContact contact() {
        return new InboxContact(inbox.mailAddress().orElse(""));
    }

    @PUT
    @Path("contact")
    @Operation(operationId = "setInboxContact", summary = "设置本人接收邮件的地址，空为不接收")
    public void contact(InboxContact contact) {
        inbox.mailAddress(contact.mail() == null ? "" : contact.mail().trim());
    }

    /** How many messages nobody has read. */
    public record InboxSummary(long unread) {}

    /** How many messages were marked. */
    public record InboxMarked(int marked) {}

    /** Where mails go to. */
    public record InboxContact(String mail) {}
}
