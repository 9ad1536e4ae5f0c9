package com.vibethink.twins.platform;

import com.vibethink.twins.key.ApiKeys;
import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says of every operation whether an API key opens it, and with which scope: what {@link Permission} says in the code. */
@Configuration(proxyBeanMethods = false)
class ApiScopes {

    private static final String SCOPE = "x-scope";
    private static final String KEY = "key";

    @Bean
    OperationCustomizer scopesOfOperations(ApiKeys keys) {
        return (operation, method) -> {
            var needed = method.getMethodAnnotation(Permission.class);
            if (needed == null || needed.value().length == 0) return operation;
            operation.addExtension("x-permission", List.of(needed.value()));
            var scopes = needed.forPeople() ? List.<String>of() : keys.scopesWith(needed.value());
            if (!scopes.isEmpty()) describe(operation, scopes);
            return operation;
        };
    }

    /** Of an operation at an address that no key opens. */
    static void forget(Operation operation) {
        if (operation.getExtensions() != null && operation.getExtensions().remove(SCOPE) != null)
            operation.setSecurity(null);
    }

    /** How a key is refused, by status. */
    static Map<String, List<String>> refusals(Operation operation) {
        return operation.getExtensions() == null || !operation.getExtensions().containsKey(SCOPE)
                ? Map.of()
                : Map.of("401", List.of("invalid_key"), "403", List.of("scope_needed"), "429", List.of("rate_limited"));
    }

    /** @param scopes of which each is enough by itself */
    private static void describe(Operation operation, List<String> scopes) {
        operation.addExtension(SCOPE, scopes);
        operation.addSecurityItem(new SecurityRequirement().addList(KEY));
    }
}
