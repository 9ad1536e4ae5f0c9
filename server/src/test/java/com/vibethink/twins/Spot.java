package com.vibethink.twins;

import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place of a star's twin, made for a test. */
public record Spot(Star star, String id) {

    /** A widget that one site may embed, set up like this besides. */
    public static Spot on(Star star, String site, Map<String, ?> wanted) {
        var all = new HashMap<String, Object>(
                Map.of("type", "EMBEDDED_WIDGET", "name", "Place on " + site, "allowed_origins", List.of(site)));
        all.putAll(wanted);
        var made = star.owner().post(star.path("/deployments"), all);
        if (made.status() != 201) throw new AssertionError(made.body());
        return new Spot(star, made.text("/id"));
    }

    public Answer change(Map<String, ?> wanted) {
        return star.owner().patch(path(""), wanted);
    }

    public Answer shown() {
        return star.owner().get(path(""));
    }

    public String path(String rest) {
        return star.path("/deployments/" + id + rest);
    }

    /** What a page of the site is told that opens a session here. */
    public Answer session(String origin, Map<String, ?> besides) {
        var wanted = new HashMap<String, Object>(Map.of("deployment", id));
        wanted.putAll(besides);
        return page(origin).post("/v1/sessions", wanted);
    }

    /** A fan on a page of the site. */
    public Fan fan(String origin, Map<String, ?> besides) {
        return Fan.begin(page(origin), session(origin, besides));
    }

    public Fan fan(String origin) {
        return fan(origin, Map.of());
    }

    private static Visitor page(String origin) {
        return new Visitor(RunningPlatform.address()).with("Origin", origin);
    }
}
