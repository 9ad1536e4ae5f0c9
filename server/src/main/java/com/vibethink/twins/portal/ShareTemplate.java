package com.vibethink.twins.portal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Sets the words of a shared picture as outlines into its template, as large as there is room. */
final class ShareTemplate {

    private static final double LEFT = 72;
    private static final double ROOM = 600;
    private static final double LEADING = 1.1;
    private static final double LARGEST = 92;
    private static final double SMALLEST = 44;
    /** The ends of lines too that Java does not count among the spaces. */
    private static final String BETWEEN_WORDS = "[\\s\\x85\\u2028\\u2029]+";

    private static final Outline BOLD = Outline.of("portal/inter-600.ttf");
    private static final Outline PLAIN = Outline.of("portal/inter-500.ttf");
    private static final Template TEMPLATE =
            Mustache.compiler().escapeHTML(false).compile(template());

    private ShareTemplate() {}

    static String fill(ShareImage image, String portrait) {
        var size = size(image.name());
        var name = lines(BOLD, image.name(), size, 2);
        var tagline = lines(PLAIN, image.tagline(), 34, 3);
        var top = 300 - (name.size() - 1) * size * LEADING / 2 - Math.max(0, tagline.size() - 1) * 16;
        var under = top + (name.size() - 1) * size * LEADING + 74;
        return TEMPLATE.execute(Map.of(
                "accent", image.accent(),
                "onAccent", image.onAccent(),
                "portrait", placed(portrait),
                "name", set(BOLD, name, size, top),
                "tagline", set(PLAIN, tagline, 34, under),
                "mark", BOLD.path(image.mark(), 30, LEFT + 18, 124),
                "markWidth", String.valueOf(Math.round(BOLD.width(image.mark(), 30) + 36)),
                "kind", PLAIN.path(image.kind(), 26, LEFT + BOLD.width(image.mark(), 30) + 56, 123),
                "address", PLAIN.path(cut(PLAIN, image.address(), 24), 24, LEFT, 562)));
    }

    /** As large as the name can be without a third line, or a word that is cut. */
    private static double size(String name) {
        for (double size = LARGEST; size > SMALLEST; size -= 4) {
            var words = List.of(words(name));
            var tried = size;
            var isWhole = words.stream().allMatch(word -> BOLD.width(word, tried) <= ROOM);
            if (isWhole && lines(BOLD, name, size, 3).size() <= 2) return size;
        }
        return SMALLEST;
    }

    private static List<String> lines(Outline font, String text, double size, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words(text)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.width(longer, size) > ROOM) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) lines.add(line);
        if (lines.size() <= most)
            return lines.stream().map(it -> cut(font, it, size)).toList();
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(font, kept.getLast() + " …", size));
        return kept;
    }

    private static String[] words(String text) {
        return text.strip().split(BETWEEN_WORDS);
    }

    private static String cut(Outline font, String line, double size) {
        if (font.width(line, size) <= ROOM) return line;
        var kept = line;
        do kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        while (!kept.isEmpty() && font.width(kept + "…", size) > ROOM);
        return kept + "…";
    }

    private static String set(Outline font, List<String> lines, double size, double y) {
        var set = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) set.append(font.path(lines.get(i), size, LEFT, y + i * size * LEADING));
        return set.toString();
    }

    private static String placed(String portrait) {
        var start = portrait.indexOf("<svg");
        return "<svg x=\"690\" y=\"90\" width=\"450\" height=\"450\"" + portrait.substring(start + "<svg".length());
    }

    private static String template() {
        try {
            return new ClassPathResource("portal/share.svg").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
