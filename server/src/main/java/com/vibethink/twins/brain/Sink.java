package com.vibethink.twins.brain;

/** Takes a reply's words as they come, in order, on the thread that asked for the reply. */
@FunctionalInterface
public interface Sink {

    /** What this throws ends the reply and reaches whoever asked for it. */
    void words(String text);
}
