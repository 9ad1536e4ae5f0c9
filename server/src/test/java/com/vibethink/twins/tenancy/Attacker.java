package com.vibethink.twins.tenancy;

import java.util.TreeMap;
import java.util.UUID;

/** Somebody who comes to the database, with what is claimed for them. */
record Attacker(String role, TreeMap<String, String> claims) {

    Attacker with(String name, String value) {
        claims.put(name, value);
        return this;
    }

    String json() {
        var parts = claims.entrySet().stream()
                .map(claim -> "\"" + claim.getKey() + "\":\"" + claim.getValue() + "\"")
                .toList();
        return "{" + String.join(",", parts) + "}";
    }

    static Attacker person(String user) {
        return new Attacker("authenticated", new TreeMap<>())
                .with("kind", "person")
                .with("sub", user);
    }

    static Attacker fan(CelebrityId celebrity, UUID fan) {
        return new Attacker("anon", new TreeMap<>())
                .with("kind", "fan")
                .with("team_id", celebrity.value().toString())
                .with("fan_id", fan.toString());
    }

    static Attacker worker(CelebrityId celebrity) {
        return new Attacker("authenticated", new TreeMap<>())
                .with("kind", "worker")
                .with("team_id", celebrity.value().toString());
    }

    static Attacker key(String key, CelebrityId claimed) {
        return new Attacker("authenticated", new TreeMap<>())
                .with("kind", "key")
                .with("key_id", key)
                .with("team_id", claimed.value().toString());
    }

    static Attacker nobody() {
        return new Attacker("anon", new TreeMap<>()).with("kind", "anonymous");
    }

    /** Who says that they work for this team. */
    Attacker at(CelebrityId celebrity) {
        return with("team_id", celebrity.value().toString());
    }
}
