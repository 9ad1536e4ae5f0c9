package com.vibethink.twins.platform;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** What is open to everybody and to no caller in particular: pages, scripts, whatever no other door is there for. */
@Configuration(proxyBeanMethods = false)
class PublicPages {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .cors(cors -> cors.configurationSource(forEverySite()))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .addFilterAfter(new AnonymousFilter(), HeaderWriterFilter.class)
                .build();
    }

    /** The widget's files, and the API's description for tools; scripts of our own pages are no business of theirs. */
    private static CorsConfigurationSource forEverySite() {
        var everySite = new CorsConfiguration();
        everySite.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        everySite.setAllowedMethods(List.of("GET", "HEAD"));
        everySite.setMaxAge(Duration.ofHours(1));
        var files = new UrlBasedCorsConfigurationSource();
        for (var path : List.of("/twin-*.js", "/fonts/**", "/portraits/**", ApiDescription.ADDRESS)) {
            files.registerCorsConfiguration(path, everySite);
        }
        return files;
    }
}
