package com.vibethink.twins.deployment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Pages for frames: unlike all others they may be in one, of the sites that each of them says. */
@Configuration(proxyBeanMethods = false)
class EmbedConfiguration {

    @Bean
    @Order(3)
    SecurityFilterChain embedded(HttpSecurity http) throws Exception {
        return http.securityMatcher("/embed/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::disable))
                .build();
    }
}
