package org.zhengtong.cli.out;

import com.fasterxml.jackson.databind.JsonNode;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** JSON as YAML; a text that others could take for a number is quoted. */
final class Yaml {

    private Yaml() {}

    static String of(JsonNode node) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setUseUnicodeEncoding(true)
                .setSchema(new CoreSchema())
                .setWidth(Integer.MAX_VALUE)
                .build();
        return new Dump(settings).dumpToString(Json.plain(node)).stripTrailing();
    }
}
