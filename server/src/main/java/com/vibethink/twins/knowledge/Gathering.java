package com.vibethink.twins.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts findings together to how the reading ended. */
final class Gathering implements Consumer<Finding> {

    private final Consumer<Finding.Progress> progress;
    private final List<Finding.Block> blocks = new ArrayList<>();
    private Reading.@Nullable Outcome outcome;

    Gathering(Consumer<Finding.Progress> progress) {
        this.progress = progress;
    }

    /** Null until the last word has come. */
    Reading.@Nullable Outcome outcome() {
        return outcome;
    }

    @Override
    public void accept(Finding finding) {
        switch (finding) {
            case Finding.Progress step -> progress.accept(step);
            case Finding.Block block -> blocks.add(block);
            case Finding.Refused refused -> outcome = new Reading.Outcome.Refused(refused.reason());
            case Finding.Finished finished ->
                outcome = new Reading.Outcome.Read(List.copyOf(blocks), finished.pages(), finished.title());
        }
    }
}
