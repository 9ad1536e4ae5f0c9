package com.vibethink.twins.tenancy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database role and the {@code request.jwt.claims} of a caller, in the manner of PostgREST and Supabase.
 *
 * @param role one of the fixed three
 * @param claims what the policies read through {@code app.claim(…)}; values are server-made, never a client's
 */
record Claims(String role, Map<String, String> claims) {

    static Claims of(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous _ -> claims("anon", "anonymous");
            case Caller.Person person ->
                claims("authenticated", "person")
                        .with("sub", person.user().value())
                        .with("team_id", value(person.team()))
                        .from(Visit.present());
            case Caller.Key key ->
                claims("authenticated", "key")
                        .with("key_id", key.key().value())
                        .with("team_id", key.team().value())
                        .from(Visit.present());
            case Caller.Fan fan ->
                claims("anon", "fan")
                        .with("fan_id", fan.fan().value())
                        .with(
                                "speaker",
                                value(fan.speaker().map(Caller.Key::key).orElse(null)))
                        .with("team_id", fan.celebrity().value())
                        .with("deployment_id", value(fan.deployment()))
                        .with("tier", fan.tier());
            case Caller.Worker worker ->
                claims("authenticated", "worker")
                        .with("team_id", worker.celebrity().value());
            case Caller.Platform _ ->
                claims("service_role", "platform").from(Visit.present()).forPerson(Visit.present());
        };
    }

    /** As JSON; every value is a UUID, a word of this class or a visit's plain text, so nothing needs escaping. */
    String json() {
        var json = new StringBuilder("{\"role\":\"").append(role).append('"');
        claims.forEach((name, value) ->
                json.append(",\"").append(name).append("\":\"").append(value).append('"'));
        return json.append('}').toString();
    }

    private static Claims claims(String role, String kind) {
        return new Claims(role, new LinkedHashMap<>(Map.of("kind", kind)));
    }

    private Claims with(String name, @Nullable Object value) {
        if (value != null) claims.put(name, value.toString());
        return this;
    }

    /** Where it comes from stands in the log of what it changes. */
    private Claims from(Optional<Visit> visit) {
        visit.ifPresent(it -> with("address", it.address()).with("agent", it.agent()));
        return this;
    }

    /** On whose account the platform works; it may do no more for that. */
    private Claims forPerson(Optional<Visit> visit) {
        return visit.flatMap(Visit::caller).orElse(null) instanceof Caller.Person person
                ? with("person", person.user().value())
                : this;
    }

    private static @Nullable Object value(com.vibethink.twins.postgres.@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
