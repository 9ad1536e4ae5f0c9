package com.vibethink.twins.brain;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes the agreed marks out of a model's words, also where one is split between tokens: {@code [[unknown]]} and
 * {@code [[avoided]]} tell how to count the reply, {@code [2]} which evidence it rests on.
 */
final class Marks {

    /** What the model says about its own reply. */
    enum Mark {
        NONE,
        UNKNOWN,
        AVOIDED
    }

    private static final int LONGEST = 16;

    private final Sink sink;
    private final SortedSet<Integer> cited = new TreeSet<>();
    private final StringBuilder held = new StringBuilder();
    private Mark mark = Mark.NONE;
    private final StringBuilder text = new StringBuilder();

    Marks(Sink sink) {
        this.sink = sink;
    }

    Mark mark() {
        return mark;
    }

    boolean shown() {
        return !text.isEmpty();
    }

    /** All that was shown. */
    String text() {
        return text.toString();
    }

    /** Positions cited, counted from 0, of those that exist. */
    List<Integer> cited(int evidence) {
        return cited.stream()
                .filter(number -> number >= 1 && number <= evidence)
                .map(number -> number - 1)
                .toList();
    }

    void words(String tokens) {
        held.append(tokens);
        give(clear(false));
    }

    void finish() {
        give(clear(true));
    }

    private void give(String clear) {
        var words = shown() ? clear : clear.stripLeading();
        if (!words.isEmpty()) {
            text.append(words);
            sink.words(words);
        }
    }

    /** Cuts from the held text what is certain; what may still become a mark, and the spaces before it, stays. */
    private String clear(boolean last) {
        var out = new StringBuilder();
        int at = 0;
        while (at < held.length()) {
            int open = held.indexOf("[", at);
            if (open < 0) {
                int end = last ? held.length() : endOfWords(at);
                out.append(held, at, end);
                at = end;
                break;
            }
            int close = close(open);
            if (close < 0 && !last && held.length() - open < LONGEST) {
                int end = Math.max(at, endBefore(open, at));
                out.append(held, at, end);
                at = end;
                break;
            }
            boolean known = close > 0 && understood(held.substring(open, close));
            out.append(held, at, known ? endBefore(open, at) : open + 1);
            at = known ? close : open + 1;
        }
        held.delete(0, at);
        return out.toString();
    }

    private int close(int open) {
        boolean doubled = held.length() > open + 1 && held.charAt(open + 1) == '[';
        int close = held.indexOf(doubled ? "]]" : "]", open);
        return close < 0 || close - open > LONGEST ? -1 : close + (doubled ? 2 : 1);
    }

    private int endOfWords(int from) {
        return endBefore(held.length(), from);
    }

    private int endBefore(int end, int from) {
        int at = end;
        while (at > from && held.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private boolean understood(String bracketed) {
        switch (bracketed.toLowerCase(Locale.ROOT)) {
            case "[[unknown]]" -> mark = Mark.UNKNOWN;
            case "[[avoided]]" -> mark = Mark.AVOIDED;
            default -> {
                if (!bracketed.matches("\\[\\d{1,3}(\\s*[,;]\\s*\\d{1,3})*]")) {
                    return false;
                }
                for (var number : bracketed.replaceAll("[\\[\\]\\s]", "").split("[,;]")) {
                    cited.add(Integer.valueOf(number));
                }
            }
        }
        return true;
    }
}
