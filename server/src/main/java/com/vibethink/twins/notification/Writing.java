package com.vibethink.twins.notification;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * A letter in words: its first line is the subject, the paragraphs after it are the text, and the one that ends with the
 * link is a button where a mail can have one. Plain and formatted text come from the same words.
 */
record Writing(String subject, String text, String html) {

    private static final String LINK = ": {{link}}";
    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false);
    private static final Mustache.Compiler MARKUP = Mustache.compiler();

    /** @param link null for a paragraph of words */
    private record Part(String words, @Nullable String link) {}

    static Writing of(Letter letter, String locale) {
        var values = new HashMap<String, Object>();
        letter.values().forEach((name, value) -> values.put(name, oneLine(value)));
        var paragraphs = read(letter.name() + "." + locale + ".txt").strip().split("\\n\\s*\\n");
        var parts = new ArrayList<Part>();
        for (int i = 1; i < paragraphs.length; i++) parts.add(part(paragraphs[i], values));
        return new Writing(fill(paragraphs[0], values), text(parts), html(parts, locale));
    }

    /** Only the words' own place for the link makes a button: a name that looks like one does not. */
    private static Part part(String paragraph, Map<String, Object> values) {
        if (!paragraph.endsWith(LINK)) return new Part(fill(paragraph, values), null);
        var label = paragraph.substring(0, paragraph.length() - LINK.length());
        return new Part(fill(label, values), String.valueOf(values.get("link")));
    }

    private static String text(List<Part> parts) {
        var lines = parts.stream().map(part -> part.link() == null ? part.words() : part.words() + ":\n" + part.link());
        return String.join("\n\n", lines.toList()) + "\n";
    }

    private static String html(List<Part> parts, String locale) {
        return MARKUP.compile(read("frame.mustache")).execute(Map.of("parts", parts, "locale", locale));
    }

    private static String fill(String words, Map<String, Object> values) {
        return PLAIN.compile(words.replace('\n', ' ')).execute(values);
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("letters/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no letter " + name, e);
        }
    }
}
