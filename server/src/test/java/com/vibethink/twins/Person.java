package com.vibethink.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody signed in with a password of their own, for calls of the API. */
record Person(String email, String password, Visitor visitor) {

    private static final String REASON = "The owner asked why a document was refused.";

    /** Without any team. */
    static Person alone(World world) {
        var star = world.star();
        world.database()
                .sql()
                .update("delete from members where team_id = ?", star.id().value());
        return new Person(star.email(), star.password(), star.owner());
    }

    static Person in(World world, UUID team, String kind, String role) {
        var person = alone(world);
        world.database().sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select ?, ?, id, ? from users where email = ?
                """, team, kind, role, person.email);
        return person;
    }

    /** Of the platform's team, with a support access to each of these: {@code celebrity} or {@code brand} and a slug. */
    static Person staff(World world, String role, List<Map.Entry<String, String>> where) {
        var platform = world.database().strings("select app.platform()::text").getFirst();
        var person = in(world, UUID.fromString(platform), "PLATFORM", role);
        where.forEach(it -> person.enter(it.getKey(), it.getValue()));
        return person;
    }

    /** Opens a support access and says its id. */
    String enter(String kind, String slug) {
        var opened = visitor.post("/v1/platform/support-access", Map.of(kind, slug, "reason", REASON, "hours", 1));
        if (opened.status() != 201) throw new AssertionError(opened.body());
        return opened.text("/id");
    }

    /** Makes the call with their own password where it asks for one. */
    Visitor.Answer make(ApiCall call, Map<String, ?> instead) {
        var own = new HashMap<String, Object>(instead);
        if (call.asksForAPassword()) own.put("password", password);
        return call.by(visitor, own);
    }
}
