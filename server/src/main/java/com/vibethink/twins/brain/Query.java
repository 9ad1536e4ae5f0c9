package com.vibethink.twins.brain;

import java.util.List;

/**
 * A fan's question, understood once for recall and reply alike.
 *
 * @param said as the fan said it
 * @param whole with what it leaves unsaid ("and in 2014?") filled in from the turns before it
 * @param language it is in, "es" or "en"
 */
public record Query(String said, String whole, String language) {

    /** Understands a question in its conversation; the fallback is its language when its own words do not tell. */
    public static Query of(String said, List<Turn> turns, String fallback) {
        return new Query(said.strip(), FollowUp.standalone(said, turns), Language.of(said, fallback));
    }
}
