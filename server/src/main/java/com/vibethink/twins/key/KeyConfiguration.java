package com.vibethink.twins.key;

import com.vibethink.twins.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The door of programs: whatever is called with an API key goes through it and no other. No browser sends a key by
 * itself, so nothing can be forged; no other site's page may read an answer, for a key is no page's to have.
 */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    @Order(0)
    SecurityFilterChain programs(HttpSecurity http, ApiKeys keys, Problems problems) throws Exception {
        var api = PathPatternRequestMatcher.withDefaults().matcher("/v1/**");
        return http.securityMatcher(request -> KeyFilter.bearer(request).isPresent()
                        && api.matches(request)
                        && !isOpen(request.getServletPath()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .addFilterAfter(new KeyFilter(keys, problems), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    WebMvcConfigurer scopeCheck(ApiKeys keys) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ScopeCheck(keys));
            }
        };
    }

    /** What everybody may read, a key or none. */
    private static boolean isOpen(String path) {
        return path.equals("/v1/about") || path.equals("/v1/openapi");
    }
}
