package com.vibethink.twins.brain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads evidence, Markdown or plain, into the {@link Unit}s that can be quoted from it. */
final class Passages {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+•]|\\d{1,3}[.)])\\s+(.*)");
    /** Where a passage stands says nothing about what it says. */
    private static final Pattern PAGE = Pattern.compile("\\bp\\. ?\\d+(?:[-–]\\d+)?,? ?");

    private static final Pattern RULE = Pattern.compile("[\\s|:-]+");
    private static final Pattern MARKUP = Pattern.compile("\\*\\*|__|`|\\[(?=[^\\]]+]\\()|(?<=])\\([^)]*\\)|]");

    private final int position;
    private final Evidence evidence;
    private final List<Unit> units = new ArrayList<>();
    private final List<Word> passage;
    private final StringBuilder prose = new StringBuilder();
    private String heading = "";
    private List<String> header = List.of();
    private @Nullable String contextLabel;
    private List<Word> context = List.of();
    private @Nullable Unit before;

    private Passages(int position, Evidence evidence) {
        this.position = position;
        this.evidence = evidence;
        this.passage = Words.of(evidence.text(), evidence.language());
    }

    static List<Unit> units(List<Evidence> evidence) {
        var units = new ArrayList<Unit>();
        for (int i = 0; i < evidence.size(); i++) {
            units.addAll(new Passages(i, evidence.get(i)).read());
        }
        return units;
    }

    private List<Unit> read() {
        for (var line : evidence.text().split("\\R")) {
            read(line.strip());
        }
        endProse();
        return units;
    }

    private void read(String line) {
        var title = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isEmpty()) {
            endProse();
            header = List.of();
        } else if (title.matches()) {
            endProse();
            heading = clean(title.group(1));
            before = null;
        } else if (line.startsWith("|")) {
            endProse();
            row(line);
        } else if (item.matches()) {
            endProse();
            add(clean(item.group(1)), true);
        } else {
            prose.append(prose.isEmpty() ? "" : " ").append(line);
        }
    }

    private void endProse() {
        if (!prose.isEmpty()) {
            Sentences.of(clean(prose.toString()), evidence.language()).forEach(sentence -> add(sentence, false));
            prose.setLength(0);
        }
    }

    /** The first row of a table names the columns of the others. */
    private void row(String line) {
        if (RULE.matcher(line).matches()) {
            return;
        }
        var cells = List.of(clean(line).replaceFirst("^\\|", "").split("\\|")).stream()
                .map(String::strip)
                .toList();
        if (header.isEmpty()) {
            header = cells;
            return;
        }
        var text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                text.append(text.isEmpty() ? "" : "; ");
                text.append(i < header.size() && !header.get(i).isEmpty() ? header.get(i) + ": " : "");
                text.append(cells.get(i));
            }
        }
        add(text.toString(), true);
    }

    private void add(String text, boolean row) {
        if (text.isBlank()) {
            return;
        }
        var label = label();
        if (!label.equals(contextLabel)) {
            contextLabel = label;
            context = Words.of(evidence.title() + " | " + PAGE.matcher(label).replaceAll(""), evidence.language());
        }
        var words = Words.of(text, evidence.language());
        var unit = new Unit(position, units.size(), text, row, label, words, context, row ? null : before, passage);
        units.add(unit);
        before = unit;
    }

    private String label() {
        if (heading.isEmpty() || heading.equals(evidence.heading())) {
            return evidence.heading();
        }
        return evidence.heading().isEmpty() ? heading : evidence.heading() + " · " + heading;
    }

    private static String clean(String text) {
        return MARKUP.matcher(text).replaceAll("").strip();
    }
}
