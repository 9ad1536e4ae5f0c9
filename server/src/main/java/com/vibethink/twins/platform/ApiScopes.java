package com.vibethink.twins.platform;

import com.vibethink.twins.key.ApiKeys;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says of every operation whether an API key opens it, and with which scope: what {@link Permission} says in the code. */
@Configuration(proxyBeanMethods = false)
class ApiScopes {

    private static final String KEY = "key";

    @Bean
    OperationCustomizer scopesOfOperations(ApiKeys keys) {
        return (operation, method) -> {
            var needed = method.getMethodAnnotation(Permission.class);
            if (needed != null) describe(operation, keys.scopesWith(needed.value()), List.of(needed.value()));
            return operation;
        };
    }

    @Bean
    GlobalOpenApiCustomizer keysAreAccepted() {
        return api -> api.getComponents()
                .addSecuritySchemes(
                        KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("twk_…")
                                .description("An API key of the team. Its people make it in the settings."));
    }

    /** @param scopes of which each is enough by itself */
    private static void describe(Operation operation, List<String> scopes, List<String> permissions) {
        operation.addExtension("x-scope", scopes);
        operation.addExtension("x-permission", permissions);
        operation.addSecurityItem(new SecurityRequirement().addList(KEY));
    }
}
