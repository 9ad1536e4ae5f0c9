package com.vibethink.twins.platform;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.vibethink.twins.home.Home;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** How the API describes itself (OpenAPI 3.1): the names it really writes, and what can be missing or null. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String ADDRESS = "/v1/openapi";

    @Bean
    OpenAPI api(Home home) {
        return new OpenAPI()
                .servers(List.of(new Server().url(home.origin())))
                .components(ApiCaller.schemes())
                .info(new Info()
                        .title("VibeThink Twins")
                        .version("v1")
                        .description(
                                "Digital twins of people under contract. Errors are RFC 9457 problem details with a"
                                        + " `code`; lists are paged by cursor; times are UTC."));
    }

    /** What is done, said of its noun: the method {@code upload} of {@code SourceController} is {@code sourceUpload}. */
    @Bean
    OperationCustomizer namedByNoun() {
        return (operation, method) -> {
            var own = method.getMethodAnnotation(Operation.class);
            if (own != null && !own.operationId().isEmpty()) return operation.operationId(own.operationId());
            var noun = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            return operation.operationId(StringUtils.uncapitalize(noun)
                    + StringUtils.capitalize(method.getMethod().getName()));
        };
    }

    /** Fetched often and large: who has it is told that it is still the same. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> unchanged() {
        var tags = new ShallowEtagHeaderFilter();
        // A strong one would keep the server from compressing what it is of.
        tags.setWriteWeakETag(true);
        var filter = new FilterRegistrationBean<>(tags);
        filter.addUrlPatterns(ADDRESS);
        return filter;
    }

    @Bean
    ModelResolver snakeCase(ObjectMapperProvider mappers) {
        return new ModelResolver(
                mappers.jsonMapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    @Bean
    ModelConverter recordsSayWhatMayBeNull() {
        return new RecordSchemas();
    }
}
