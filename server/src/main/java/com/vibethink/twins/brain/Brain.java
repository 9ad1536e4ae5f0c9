package com.vibethink.twins.brain;

/** One way to think of a reply. */
interface Brain {

    String name();

    /** Gives the reply's words to the sink, on the calling thread, and returns when the last is given. */
    Outcome reply(Prompt prompt, Sink sink, Stop stop) throws BrainFailure;
}
