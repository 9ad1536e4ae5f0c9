package com.vibethink.twins.knowledge;

import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads what Tika makes of PDF, Word and HTML: pages, headings, paragraphs, list items and table rows. */
final class MarkedUpBlocks extends DefaultHandler {

    private static final Set<String> SKIPPED =
            Set.of("head", "title", "script", "style", "noscript", "template", "svg", "nav", "iframe", "object");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var");

    private final Findings findings;
    private final Metadata metadata;
    private final Headings headings = new Headings();
    private final StringBuilder text = new StringBuilder();
    private int pages;
    private int skipping;
    private int rows;
    private int items;

    MarkedUpBlocks(Findings findings, Metadata metadata) {
        this.findings = findings;
        this.metadata = metadata;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        var tag = local.toLowerCase(Locale.ROOT);
        if (skipping > 0 || SKIPPED.contains(tag)) {
            skipping++;
        } else if (tag.equals("div") && "page".equals(attributes.getValue("class"))) {
            flush(false);
            findings.page(++pages, totalPages());
        } else if (tag.equals("tr") || tag.equals("li")) {
            flush(items > 0 || rows > 0);
            count(tag, 1);
        } else if (!INLINE.contains(tag)) {
            boundary();
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        var tag = local.toLowerCase(Locale.ROOT);
        if (skipping > 0) {
            skipping--;
        } else if (tag.matches("h[1-6]")) {
            heading(tag.charAt(1) - '0', Text.tidy(text.toString()));
            text.setLength(0);
        } else if (tag.equals("tr") || tag.equals("li")) {
            flush(true);
            count(tag, -1);
        } else if (tag.equals("td") || tag.equals("th")) {
            text.append(" | ");
        } else if (!INLINE.contains(tag)) {
            boundary();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipping > 0) return;
        findings.expect(text.length() + length);
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    @Override
    public void endDocument() {
        flush(false);
    }

    private void heading(int level, String written) {
        if (level == 1 && headings.path().isEmpty()) findings.title(written);
        headings.enter(level, written);
    }

    private void count(String tag, int change) {
        if (tag.equals("tr")) rows = Math.max(0, rows + change);
        else items = Math.max(0, items + change);
    }

    /** Where one block ends and the next begins, unless both are inside one row or item. */
    private void boundary() {
        if (rows > 0 || items > 0) text.append(' ');
        else flush(false);
    }

    private void flush(boolean whole) {
        var said = rows > 0 ? text.toString().replaceFirst("[\\s|]+$", "") : text.toString();
        findings.block(headings, said, whole);
        text.setLength(0);
    }

    private @Nullable Integer totalPages() {
        return metadata.getInt(PagedText.N_PAGES);
    }
}
