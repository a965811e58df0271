package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.out.Json;

/** A scope in an argument: {@code REGION} or {@code REGION:DEPARTMENT}. */
final class ScopeOptions {

    private ScopeOptions() {}

    static ObjectNode parse(String text) {
        int colon = text.indexOf(':');
        String region = colon < 0 ? text : text.substring(0, colon);
        String department = colon < 0 ? "" : text.substring(colon + 1);
        return Json.object().put("regionCode", region).put("departmentCode", department);
    }
}
