package com.vibethink.twins.knowledge;

import java.time.Duration;
import java.util.function.Consumer;

/** Writes progress down now and then: often enough for a person who watches, rarely enough for the database. */
final class ProgressNotes {

    private final long pause;
    private final Consumer<Source.Progress> note;
    private long last = System.nanoTime();

    ProgressNotes(Duration pause, Consumer<Source.Progress> note) {
        this.pause = pause.toNanos();
        this.note = note;
    }

    void pages(Finding.Progress pages) {
        now(Source.Progress.of(Source.Step.READING, pages.done(), pages.total()));
    }

    private void now(Source.Progress progress) {
        if (System.nanoTime() - last < pause) return;
        last = System.nanoTime();
        note.accept(progress);
    }
}
