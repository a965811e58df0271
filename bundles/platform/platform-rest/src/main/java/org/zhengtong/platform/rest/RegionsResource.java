package org.zhengtong.platform.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.organisation.Region;
import org.zhengtong.platform.api.organisation.RegionCode;
import org.zhengtong.platform.api.organisation.Regions;
import org.zhengtong.platform.api.refusal.CommonRefusal;
import org.zhengtong.platform.api.refusal.RefusedException;
import org.zhengtong.platform.api.web.RequiresPermission;
import org.zhengtong.platform.api.web.RestResource;

/** The tree of regions. */
@Component(property = RestResource.PATH + "=/platform/v1/regions")
@Tag(name = "regions", description = "区划")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequiresPermission("region.read")
public final class RegionsResource implements RestResource {

    private final Regions regions;

    @Activate
    public RegionsResource(@Reference Regions regions) {
        this.regions = regions;
    }

    @GET
    @Operation(summary = "查询某区划及其下级")
    public Items<Region> list(
            @Parameter(
                            description = "12 位区划代码，默认全部",
                            schema = @io.swagger.v3.oas.annotations.media.Schema(type = "string"))
                    @QueryParam("root")
                    @DefaultValue("000000000000")
                    RegionCode root,
            @Parameter(description = "最深一级：1 省、2 市、3 县区、4 乡镇街道、5 社区村") @QueryParam("maxLevel") @DefaultValue("5")
                    int maxLevel) {
        return new Items<>(regions.subtree(root.value(), maxLevel));
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getRegion", summary = "查询区划，连同自省级以下的路径")
    public RegionView get(@PathParam("code") String code) {
        return regions.find(code)
                .map(region -> RegionView.of(region, regions.path(code)))
                .orElseThrow(() -> new RefusedException(CommonRefusal.NOT_FOUND, "", code));
    }

    /** A region and what it lies in. */
    public record RegionView(String code, String name, int level, String parentCode, List<Region> path) {
        static RegionView of(Region region, List<Region> path) {
            return new RegionView(region.code(), region.name(), region.level(), region.parentCode(), path);
        }
    }
}
