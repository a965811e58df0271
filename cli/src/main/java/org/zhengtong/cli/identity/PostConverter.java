package org.zhengtong.cli.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.zhengtong.cli.out.Json;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A post in an argument: {@code ROLE@REGION} or {@code ROLE@REGION:DEPARTMENT}. */
final class PostConverter implements ITypeConverter<ObjectNode> {

    @Override
    public ObjectNode convert(String text) {
        int at = text.indexOf('@');
        if (at < 1) {
            throw new TypeConversionException(text);
        }
        ObjectNode post = Json.object().put("role", text.substring(0, at));
        post.set("scope", ScopeOptions.parse(text.substring(at + 1)));
        return post;
    }
}
