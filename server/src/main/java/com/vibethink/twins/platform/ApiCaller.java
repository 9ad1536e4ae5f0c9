package com.vibethink.twins.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who may make a call, as its address says; and how one is told that one may not. */
enum ApiCaller {
    ANYBODY("", Map.of()),
    PERSON("session", Map.of("401", List.of("sign_in_needed", "invalid_token"))),
    TEAM(
            "session",
            Map.of(
                    "401", List.of("sign_in_needed", "invalid_token"),
                    "403", List.of("forbidden", "two_factor_setup_needed"),
                    "404", List.of("unknown_celebrity", "unknown_brand"))),
    PLATFORM(
            "session",
            Map.of(
                    "401", List.of("sign_in_needed", "invalid_token"),
                    "403", List.of("not_allowed", "two_factor_setup_needed"))),
    KEY("key", Map.of("401", List.of("invalid_key"), "429", List.of("rate_limited"))),
    FAN("fan", Map.of("401", List.of("session_expired"), "403", List.of("origin_not_allowed")));

    private final String scheme;
    private final Map<String, List<String>> refusals;

    ApiCaller(String scheme, Map<String, List<String>> refusals) {
        this.scheme = scheme;
        this.refusals = refusals;
    }

    static ApiCaller of(String path, HttpMethod method) {
        if (path.startsWith("/v1/celebrities/") || path.startsWith("/v1/brands/")) return TEAM;
        if (path.startsWith("/v1/platform/")) return PLATFORM;
        if (path.equals("/v1/celebrities") || path.equals("/v1/brands"))
            return method == HttpMethod.POST ? PLATFORM : PERSON;
        if (path.equals("/v1/me") || path.startsWith("/v1/me/")) return PERSON;
        if (path.equals("/v1/key")) return KEY;
        if (path.startsWith("/v1/sessions/")) return FAN;
        return path.startsWith("/v1/conversations") ? FAN : ANYBODY;
    }

    /** The ways of saying who one is. */
    static Components schemes() {
        return new Components()
                .addSecuritySchemes(
                        "session",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("twins_session")
                                .description("Set by POST /v1/sign-in. Calls that change something also send the cookie"
                                        + " XSRF-TOKEN in the header X-XSRF-TOKEN."))
                .addSecuritySchemes(
                        "key",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("twk_…")
                                .description("An API key of the team, with one of the scopes in x-scope."))
                .addSecuritySchemes(
                        "fan",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("The token that POST /v1/sessions answers."));
    }

    /** Empty when nobody is asked who they are. */
    List<String> securitySchemes() {
        return scheme.isEmpty() ? List.of() : List.of(scheme);
    }

    /** The codes of its refusals by status. */
    Map<String, List<String>> refusals() {
        return refusals;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
