package com.vibethink.twins.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts what was read into passages of a hundred to two hundred words, at headings, paragraphs and sentences. */
final class PassageCutter {

    private static final int MOST = 190;
    private static final int ENOUGH = 110;
    private static final int LONGEST_ITEM = 350;
    private static final int MOST_CHARACTERS = 8_000;

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private @Nullable Integer page;
    private int words;

    private PassageCutter() {}

    static List<Passage> cut(List<Finding.Block> blocks) {
        var cutter = new PassageCutter();
        blocks.forEach(cutter::add);
        cutter.end();
        return List.copyOf(cutter.passages);
    }

    private void add(Finding.Block block) {
        var length = Text.words(block.text());
        if (!block.heading().equals(heading) || words >= ENOUGH && words + length > MOST) end();
        heading = block.heading();
        if (block.whole() && length <= LONGEST_ITEM && block.text().length() <= MOST_CHARACTERS) {
            append(block, block.text(), "\n");
        } else {
            var separator = "\n";
            for (var sentence : Sentences.of(block.text())) {
                for (var part : bounded(sentence)) {
                    append(block, part, separator);
                    separator = " ";
                }
            }
        }
    }

    private void append(Finding.Block block, String part, String separator) {
        var length = Text.words(part);
        var full = words + length > MOST || text.length() + part.length() > MOST_CHARACTERS;
        if (words > 0 && full) end();
        if (words == 0) page = block.page();
        text.append(text.isEmpty() ? "" : separator).append(part);
        words += length;
    }

    private void end() {
        if (words > 0) {
            var whole = text.toString();
            var language =
                    LanguageGuess.of(whole).or(() -> LanguageGuess.of(heading)).orElse(null);
            passages.add(new Passage(passages.size() + 1, page, heading, whole, language));
        }
        text.setLength(0);
        words = 0;
    }

    /** What calls itself a sentence but never ends is cut at words. */
    private static List<String> bounded(String sentence) {
        var words = sentence.split(" ");
        if (words.length <= LONGEST_ITEM) return clipped(sentence);
        var parts = new ArrayList<String>();
        for (int at = 0; at < words.length; at += MOST) {
            var some = List.of(words).subList(at, Math.min(words.length, at + MOST));
            parts.addAll(clipped(String.join(" ", some)));
        }
        return parts;
    }

    /** No passage is longer than a database row may be, even of one endless word. */
    private static List<String> clipped(String text) {
        if (text.length() <= MOST_CHARACTERS) return List.of(text);
        var parts = new ArrayList<String>();
        for (int at = 0; at < text.length(); at += MOST_CHARACTERS) {
            parts.add(text.substring(at, Math.min(text.length(), at + MOST_CHARACTERS)));
        }
        return parts;
    }
}
