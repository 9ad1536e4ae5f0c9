package com.vibethink.twins.brain;

import java.util.List;

/** How a reply ended; whatever it was, the words already given to the sink stand. */
public sealed interface Outcome {

    String brain();

    /** A reply; {@code used} are positions in the prompt's evidence, and grounded means that it rests on some. */
    record Answered(String brain, List<Integer> used, Usage usage) implements Outcome {

        public Answered {
            used = List.copyOf(used);
        }

        public boolean grounded() {
            return !used.isEmpty();
        }
    }

    /** The knowledge has no answer, and the twin said so. */
    record Declined(String brain, Usage usage) implements Outcome {}

    /** The question touches what this twin does not talk about, and the twin said so. */
    record Avoided(String brain, Usage usage) implements Outcome {}

    /** Somebody tripped the {@link Stop}. */
    record Stopped(String brain) implements Outcome {}

    /** The model failed after its first word had been shown. */
    record Interrupted(String brain) implements Outcome {}

    /** Tokens spent; estimated when the model did not say. */
    record Usage(int promptTokens, int replyTokens, boolean estimated) {

        static final Usage NONE = new Usage(0, 0, false);
    }
}
