package com.vibethink.twins.knowledge;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What has been found in the file so far: told as it comes, refused when it grows past the limits. */
final class Findings {

    private static final int MOST_BLOCKS = 100_000;

    private final Consumer<Finding> listener;
    private final ReadingLimits limits;
    private @Nullable String title;
    private int characters;
    private int blocks;
    private @Nullable Integer page;

    Findings(Consumer<Finding> listener, ReadingLimits limits) {
        this.listener = listener;
        this.limits = limits;
    }

    void page(int number, @Nullable Integer total) {
        if (Math.max(number, total == null ? 0 : total) > limits.pages()) {
            throw new ReadingRefused(Unreadable.TOO_MANY_PAGES);
        }
        page = number;
        say(new Finding.Progress(number - 1, total));
    }

    void block(Headings headings, String text, boolean whole) {
        grow(text.length());
        var tidy = Text.tidy(text);
        if (tidy.isEmpty()) return;
        if (++blocks > MOST_BLOCKS) throw new ReadingRefused(Unreadable.TOO_MUCH_TEXT);
        say(new Finding.Block(page, headings.path(), tidy, whole));
    }

    /** What the document calls itself; the first word on it stands. */
    void title(String written) {
        var tidy = Text.tidy(written);
        if (title == null && !tidy.isEmpty()) title = tidy;
    }

    /** Counts text before it is kept, so that a hostile file is stopped before it fills the memory. */
    void expect(int soFar) {
        if (soFar > limits.characters()) throw new ReadingRefused(Unreadable.TOO_MUCH_TEXT);
    }

    void finish() {
        if (blocks == 0) throw new ReadingRefused(Unreadable.NO_TEXT);
        say(new Finding.Finished(page, title));
    }

    void say(Finding finding) {
        listener.accept(finding);
    }

    private void grow(int more) {
        characters += more;
        expect(characters);
    }
}
