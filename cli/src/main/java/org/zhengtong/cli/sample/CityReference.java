package org.zhengtong.cli.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.rest.Call;
import org.zhengtong.cli.rest.Pages;
import org.zhengtong.cli.rest.RestClient;
import org.zhengtong.cli.sample.ReferenceData.Department;
import org.zhengtong.cli.sample.ReferenceData.Item;
import org.zhengtong.cli.sample.ReferenceData.Region;

/** The reference data of a running city, as far as the caller may see them. */
public final class CityReference {

    private CityReference() {}

    public static ReferenceData fetch(RestClient rest) {
        return new ReferenceData(
                rows(rest.send(Call.get("/api/platform/v1/regions")), CityReference::region),
                rows(Pages.all(rest, Call.get("/api/platform/v1/departments")), CityReference::department),
                rows(Pages.all(rest, Call.get("/api/platform/v1/items")), CityReference::item));
    }

    private static <T> List<T> rows(JsonNode list, Function<JsonNode, T> row) {
        return Json.items(list).stream()
                .filter(node -> node.path("enabled").asBoolean(true))
                .map(row)
                .toList();
    }

    private static Region region(JsonNode node) {
        return new Region(node.path("code").asText());
    }

    private static Department department(JsonNode node) {
        return new Department(
                node.path("code").asText(), node.path("regionCode").asText());
    }

    private static Item item(JsonNode node) {
        return new Item(
                node.path("code").asText(),
                node.path("name").asText(),
                node.path("projectType").asText(),
                node.path("promiseDays").asInt());
    }
}
