package com.vibethink.twins.conversation;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.key.ApiKeys;
import com.vibethink.twins.problem.Problems;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.FanTokens;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.filter.CorsFilter;

/**
 * The doors of fans: no cookie opens anything here, so every site may call; whether a site may show the twin is checked
 * against its deployment.
 */
@Configuration(proxyBeanMethods = false)
class FanConfiguration {

    @Bean
    @Order(3)
    SecurityFilterChain fans(
            HttpSecurity http, FanTokens tokens, Problems problems, Home home, ApiKeys keys, Directory directory)
            throws Exception {
        return http.securityMatcher(
                        "/v1/launcher",
                        "/v1/sessions",
                        "/v1/sessions/current",
                        "/v1/conversations",
                        "/v1/conversations/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .addFilter(anySite(problems))
                .addFilterAfter(new FanFilter(tokens, problems, home, keys, directory), CorsFilter.class)
                .build();
    }

    private static CorsFilter anySite(Problems problems) {
        var rules = new CorsConfiguration();
        rules.setAllowedOriginPatterns(List.of("*"));
        rules.setAllowCredentials(false);
        rules.setAllowedMethods(List.of("GET", "POST", "DELETE", "PATCH"));
        rules.setAllowedHeaders(List.of("authorization", "content-type", "last-event-id", "accept", "if-none-match"));
        rules.setExposedHeaders(List.of("retry-after", "etag"));
        rules.setMaxAge(Duration.ofHours(1));
        var filter = new CorsFilter(_ -> rules);
        filter.setCorsProcessor(new ForeignCalls(problems));
        return filter;
    }
}
