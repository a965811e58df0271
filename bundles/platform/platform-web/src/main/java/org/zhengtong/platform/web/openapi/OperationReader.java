package org.zhengtong.platform.web.openapi;

import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Produces;
import org.zhengtong.platform.api.web.Created;
import org.zhengtong.platform.api.web.SafeToRepeat;
import org.zhengtong.platform.web.access.Access;
import org.zhengtong.platform.web.idempotency.IdempotentRequest;
import org.zhengtong.platform.web.problem.Problem;

/** Reads the description of one resource class, and adds what holds for all: name, permission, errors, idempotency. */
final class OperationReader extends Reader {

    static final String BEARER = "bearer";

    private static final String CLASS_SUFFIX = "Resource";
    private static final String UNSPECIFIED = "default";

    OperationReader() {
        super(new OpenAPI());
    }

    @Override
    protected Operation parseMethod(
            Class<?> resource,
            Method method,
            List<Parameter> globalParameters,
            Produces methodProduces,
            Produces classProduces,
            Consumes methodConsumes,
            Consumes classConsumes,
            List<SecurityRequirement> classSecurity,
            Optional<io.swagger.v3.oas.models.ExternalDocumentation> classExternalDocs,
            Set<String> classTags,
            List<io.swagger.v3.oas.models.servers.Server> classServers,
            boolean isSubresource,
            RequestBody parentRequestBody,
            ApiResponses parentResponses,
            JsonView view,
            io.swagger.v3.oas.annotations.responses.ApiResponse[] classResponses,
            AnnotatedMethod annotatedMethod) {
        Operation operation = super.parseMethod(
                resource,
                method,
                globalParameters,
                methodProduces,
                classProduces,
                methodConsumes,
                classConsumes,
                classSecurity,
                classExternalDocs,
                classTags,
                classServers,
                isSubresource,
                parentRequestBody,
                parentResponses,
                view,
                classResponses,
                annotatedMethod);
        if (operation != null) {
            complete(operation, method);
        }
        return operation;
    }

    private static void complete(Operation operation, Method method) {
        nameOf(method).ifPresent(operation::setOperationId);
        Optional<String> permission = Access.of(method).flatMap(Access::permission);
        permission.ifPresent(name -> protect(operation, name));
        if (permission.isPresent()
                && method.isAnnotationPresent(POST.class)
                && !method.isAnnotationPresent(SafeToRepeat.class)) {
            operation.addParametersItem(idempotencyKey());
        }
        ApiResponses responses = operation.getResponses();
        ApiResponse unspecified = responses.remove(UNSPECIFIED);
        if (unspecified != null) {
            responses.addApiResponse(statusOf(method), unspecified.description("完成"));
        }
        responses.addApiResponse(UNSPECIFIED, problem());
    }

    /** Unless the method names itself. */
    private static Optional<String> nameOf(Method method) {
        var own = method.getAnnotation(io.swagger.v3.oas.annotations.Operation.class);
        if (own != null && !own.operationId().isEmpty()) {
            return Optional.empty();
        }
        String resource = method.getDeclaringClass().getSimpleName();
        String noun = resource.endsWith(CLASS_SUFFIX)
                ? resource.substring(0, resource.length() - CLASS_SUFFIX.length())
                : resource;
        return Optional.of(method.getName() + noun);
    }

    private static void protect(Operation operation, String permission) {
        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
        if (!permission.isEmpty()) {
            operation.addExtension("x-permission", permission);
        }
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name(IdempotentRequest.HEADER)
                .description("幂等键：24 小时内以同一键重复提交，只生效一次，并得到首次的应答")
                .schema(new StringSchema().maxLength(200));
    }

    private static String statusOf(Method method) {
        if (method.isAnnotationPresent(Created.class)) {
            return "201";
        }
        return method.getReturnType() == void.class ? "204" : "200";
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref(Problem.class.getSimpleName());
        return new ApiResponse()
                .description("未能完成，原因见问题文档")
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(schema)));
    }
}
