package com.vibethink.twins.brain;

import java.util.ArrayList;
import java.util.List;

/** A signal that ends a running reply from any other thread, at once. */
public final class Stop {

    private final List<Runnable> listeners = new ArrayList<>();
    private volatile boolean tripped;

    public boolean tripped() {
        return tripped;
    }

    public void trip() {
        List<Runnable> told;
        synchronized (listeners) {
            tripped = true;
            told = List.copyOf(listeners);
            listeners.clear();
        }
        told.forEach(Runnable::run);
    }

    /** Runs the action on the tripping thread, or here and now when the signal was tripped before. */
    Registration listen(Runnable action) {
        synchronized (listeners) {
            if (!tripped) {
                listeners.add(action);
                return () -> forget(action);
            }
        }
        action.run();
        return () -> {};
    }

    private void forget(Runnable action) {
        synchronized (listeners) {
            listeners.remove(action);
        }
    }

    /** Ends a listening. */
    interface Registration extends AutoCloseable {

        @Override
        void close();
    }
}
