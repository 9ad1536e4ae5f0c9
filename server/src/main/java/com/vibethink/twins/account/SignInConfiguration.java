package com.vibethink.twins.account;

import com.vibethink.twins.problem.Problems;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Bearer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;

/**
 * The doors of people who sign in: their cookie, protection against requests forged by other sites, and the headers of
 * the dashboard's pages. What a person may do is decided by the database, not here.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** Mantine sets styles from scripts, hence the inline styles; scripts come from here alone. */
    private static final String DASHBOARD_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    @Order(1)
    SecurityFilterChain people(
            HttpSecurity http,
            SignIns signIns,
            Entrance entrance,
            SupabaseSignIns supabase,
            SecondFactorDuty duty,
            Problems problems,
            SessionCookie cookie)
            throws Exception {
        return base(http, problems)
                .securityMatcher(
                        "/v1/me",
                        "/v1/me/**",
                        "/v1/about",
                        "/v1/sign-in",
                        "/v1/sign-in/**",
                        "/v1/sign-out",
                        "/v1/password-reset",
                        "/v1/email-verification",
                        "/v1/invitation",
                        "/v1/invitation/**",
                        "/v1/platform/**",
                        "/v1/brands/**",
                        "/v1/celebrities/**",
                        "/v1/brands",
                        "/v1/celebrities")
                // No other site can make a browser send a token: only cookies can be abused.
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(forgeryTokens(cookie))
                        .ignoringRequestMatchers(request -> Bearer.of(request).isPresent()))
                .addFilterAfter(new PersonFilter(signIns, entrance, supabase, duty, problems), CsrfFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain dashboard(HttpSecurity http, Problems problems) throws Exception {
        return base(http, problems)
                .securityMatcher("/", "/app", "/app/**")
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(DASHBOARD_POLICY)))
                .build();
    }

    /** Marked secure as the session's cookie is: behind a proxy the request itself looks like plain http. */
    private static CookieCsrfTokenRepository forgeryTokens(SessionCookie session) {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.secure(session.isSecure()));
        return tokens;
    }

    private static HttpSecurity base(HttpSecurity http, Problems problems) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .anonymous(anonymous -> anonymous.disable())
                .headers(headers -> headers.referrerPolicy(referrer ->
                        referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN)))
                .exceptionHandling(refused -> refused.accessDeniedHandler((_, response, _) -> problems.write(
                        response,
                        Refusal.forbidden("forged", "The X-XSRF-TOKEN header is missing or old. Reload the page."))));
    }
}
