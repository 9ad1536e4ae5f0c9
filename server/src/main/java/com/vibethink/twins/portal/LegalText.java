package com.vibethink.twins.portal;

import java.util.ArrayList;
import java.util.List;

/**
 * A legal text in its parts: a line that begins with {@code #} is a heading, lines that begin with {@code -} are a list,
 * an empty line ends a paragraph. Everything else is text as it stands; the template escapes it.
 */
record LegalText(List<Part> parts) {

    /**
     * A part of which one is set.
     *
     * @param items of a list; empty for a heading or a paragraph
     */
    record Part(String heading, String paragraph, List<String> items) {

        boolean isHeading() {
            return !heading.isEmpty();
        }

        boolean isParagraph() {
            return !paragraph.isEmpty();
        }

        boolean isList() {
            return !items.isEmpty();
        }
    }

    static LegalText of(String text) {
        var parts = new ArrayList<Part>();
        for (var block : text.strip().split("\\R\\s*\\R")) {
            var words = new ArrayList<String>();
            var items = new ArrayList<String>();
            for (var line : block.lines().map(String::strip).toList()) {
                if (line.startsWith("#")) {
                    flush(parts, words, items);
                    heading(parts, line.replaceFirst("^#+\\s*", ""));
                } else if (line.matches("[-*] .*")) {
                    flush(parts, words, List.of());
                    items.add(line.substring(2).strip());
                } else {
                    flush(parts, List.of(), items);
                    words.add(line);
                }
            }
            flush(parts, words, items);
        }
        return new LegalText(List.copyOf(parts));
    }

    private static void heading(List<Part> parts, String words) {
        if (!words.isEmpty()) parts.add(new Part(words, "", List.of()));
    }

    private static void flush(List<Part> parts, List<String> words, List<String> items) {
        var paragraph = String.join(" ", words).strip();
        if (!paragraph.isEmpty()) parts.add(new Part("", paragraph, List.of()));
        if (!items.isEmpty()) parts.add(new Part("", "", List.copyOf(items)));
        if (!words.isEmpty()) words.clear();
        if (!items.isEmpty()) items.clear();
    }
}
