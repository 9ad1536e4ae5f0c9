package com.vibethink.twins.key;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;

/** A program that calls with an API key. */
record Program(String id, String secret, Visitor calls) {

    static Program of(Star star, String... scopes) {
        return of(star, Map.of("scopes", List.of(scopes)));
    }

    /** With other values than the usual ones for what is wanted. */
    static Program of(Star star, Map<String, ?> wanted) {
        return of(make(star, wanted));
    }

    static Visitor.Answer make(Star star, Map<String, ?> wanted) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("name", "Nightly sync", "scopes", List.of("read"), "password", star.password()));
        body.putAll(wanted);
        return star.owner().post(star.path("/keys"), body);
    }

    /** With the key that such an answer tells of. */
    static Program of(Visitor.Answer made) {
        if (made.status() != 201) throw new AssertionError(made.status() + " " + made.body());
        return new Program(made.text("/key/id"), made.text("/secret"), with(made.text("/secret")));
    }

    static Visitor with(String secret) {
        return new Visitor(RunningPlatform.address()).with("Authorization", "Bearer " + secret);
    }

    /** What the rate limit says is left. */
    static int left(Visitor.Answer answer) {
        return Integer.parseInt(answer.header("RateLimit").replaceFirst(".*r=(\\d+).*", "$1"));
    }
}
