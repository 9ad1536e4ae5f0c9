package com.vibethink.twins.support;

import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.Map;

/** The platform's people asking to be let in. */
final class SupportDesk {

    static final String PATH = "/v1/platform/support-access";
    static final String REASON = "The owner asked why a document was refused.";

    private SupportDesk() {}

    static Answer open(Visitor who, Star where) {
        return open(who, where, 1);
    }

    static Answer open(Visitor who, Star where, int hours) {
        return who.post(PATH, Map.of("celebrity", where.slug(), "reason", REASON, "hours", hours));
    }

    /** The status that the page of the twin answers with. */
    static int seesTwinOf(Star star, Visitor who) {
        return who.get(star.path("/twin")).status();
    }
}
