package com.vibethink.twins.audit;

import com.vibethink.twins.Superuser;
import com.vibethink.twins.World.Star;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A team's audit log, as its owner reads it. */
final class Log {

    private Log() {}

    static JsonNode verification(Star star) {
        return star.owner().get(star.path("/audit/verification")).json();
    }

    static List<JsonNode> lines(Star star) {
        return star.owner().get(star.path("/audit?limit=200")).items();
    }

    static long entries(Superuser database) {
        return Long.parseLong(
                database.strings("select count(*)::text from audit_entries").getFirst());
    }
}
