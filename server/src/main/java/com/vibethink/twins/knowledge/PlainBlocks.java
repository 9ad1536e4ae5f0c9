package com.vibethink.twins.knowledge;

import java.util.regex.Pattern;

/** Reads Markdown and plain text: headings, paragraphs, list items and table rows. */
final class PlainBlocks {

    // Every pattern takes time in proportion to the text, whatever the text: it is read in the server itself.
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s++(.*)", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("\\s*+(?:[-*+•]|\\d{1,3}[.)])\\s");
    private static final Pattern RULE = Pattern.compile("[\\s|:=*_-]*");
    private static final Pattern MARKUP = Pattern.compile(
            "!?\\[([^\\[\\]]{0,300})]\\([^()]{0,1000}\\)|(?<![\\p{L}\\d])[*_`]{1,3}|[*_`]{1,3}(?![\\p{L}\\d])|^>\\s?");

    private final Findings findings;
    private final boolean markdown;
    private final Headings headings = new Headings();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inItem;

    PlainBlocks(Findings findings, boolean markdown) {
        this.findings = findings;
        this.markdown = markdown;
    }

    void read(String text) {
        findings.expect(text.length());
        text.lines().forEach(this::line);
        flush();
    }

    private void line(String line) {
        var heading = HEADING.matcher(line);
        var item = ITEM.matcher(line);
        if (line.isBlank() || markdown && RULE.matcher(line).matches()) {
            flush();
        } else if (markdown && heading.matches()) {
            flush();
            heading(heading.group(1).length(), Text.tidy(plain(closed(heading.group(2)))));
        } else if (item.lookingAt()) {
            flush();
            inItem = true;
            paragraph.append(line.strip());
        } else if (markdown && line.strip().startsWith("|")) {
            flush();
            findings.block(headings, row(line.strip()), true);
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
        }
    }

    private void heading(int level, String text) {
        if (level == 1) findings.title(text);
        headings.enter(level, text);
    }

    /** Without the marks that may close a heading. */
    private static String closed(String heading) {
        int end = heading.length();
        while (end > 0 && (heading.charAt(end - 1) == '#' || Character.isWhitespace(heading.charAt(end - 1)))) end--;
        return heading.substring(0, end);
    }

    private void flush() {
        findings.block(headings, plain(paragraph.toString()), inItem);
        paragraph.setLength(0);
        inItem = false;
    }

    private String row(String line) {
        var inner = line.endsWith("|") && line.length() > 1 ? line.substring(1, line.length() - 1) : line.substring(1);
        return plain(inner.replace("|", " | "));
    }

    private String plain(String text) {
        return markdown ? MARKUP.matcher(text).replaceAll("$1") : text;
    }
}
