package com.vibethink.twins.twin;

import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A twin as its team writes it. */
record Draft(Star star) {

    ObjectNode personality() {
        return (ObjectNode) twin().path("personality");
    }

    ObjectNode named(String name) {
        return personality().put("display_name", name);
    }

    JsonNode twin() {
        return star.owner().get(star.path("/twin")).json();
    }

    Answer save(ObjectNode personality, int revision) {
        return star.owner().put(star.path("/twin"), Map.of("personality", personality, "revision", revision));
    }

    Answer publish(int revision) {
        return star.owner().post(star.path("/twin/versions"), Map.of("revision", revision));
    }
}
