package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.time.CalendarDay;
import org.zhengtong.platform.api.time.Calendars;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** The work calendar, year by year. */
@Component(property = RestResource.PATH + "=/platform/v1/calendar")
@Tag(name = "calendar", description = "工作日历")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CalendarResource implements RestResource {

    private final Calendars calendars;

    @Activate
    public CalendarResource(@Reference Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @RequiresPermission("calendar.read")
    @Operation(operationId = "listCalendarYears", summary = "查询已维护的年度")
    public Items<Integer> years() {
        return new Items<>(List.copyOf(new TreeSet<>(calendars.coveredYears())));
    }

    @GET
    @Path("{year}")
    @RequiresPermission("calendar.read")
    @Operation(operationId = "getCalendarYear", summary = "查询一个年度的放假与调休")
    public CalendarYear get(@PathParam("year") int year) {
        return new CalendarYear(year, calendars.exceptionsOf(year));
    }

    @PUT
    @Path("{year}")
    @RequiresPermission("calendar.edit")
    @Operation(operationId = "replaceCalendarYear", summary = "维护一个年度的放假与调休，替换原有安排")
    public CalendarYear replace(@PathParam("year") int year, CalendarBody body) {
        calendars.replaceYear(year, body.days());
        return get(year);
    }

    /** A year and its exceptional days. */
    public record CalendarYear(int year, List<CalendarDay> days) {}

    /** The exceptional days of a year. */
    public record CalendarBody(List<CalendarDay> days) {
        public CalendarBody {
            Objects.requireNonNull(days, "days");
        }
    }
}
