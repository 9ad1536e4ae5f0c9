package com.vibethink.twins.knowledge;

import static com.vibethink.twins.knowledge.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files are read in a process of their own: the honest give their words, the hostile a reason. */
class ReadingTests {

    private final Reading reading = new Reading(ReadingLimits.STANDARD);
    private final List<Finding.Progress> progress = new ArrayList<>();

    @Test
    void readsMarkdownWithItsHeadings() {
        var read = read(
                FileType.MARKDOWN,
                text("# Vida\n\nNació en **Buenos Aires**.\n\n## Obra\n\n- Un [libro](http://x.y)\n- Otro\n"));
        assertThat(read.blocks())
                .extracting(Finding.Block::heading, Finding.Block::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Vida", "Nació en Buenos Aires."),
                        org.assertj.core.groups.Tuple.tuple("Vida › Obra", "- Un libro"),
                        org.assertj.core.groups.Tuple.tuple("Vida › Obra", "- Otro"));
    }

    @Test
    void takesTheTitleFromTheDocument() throws Exception {
        assertThat(read(FileType.MARKDOWN, text("Intro.\n\n# Vida ##\n\n# Obra\n\nUna."))
                        .title())
                .isEqualTo("Vida");
        assertThat(read(FileType.TEXT, text("# Vida")).title()).isNull();
        assertThat(read(FileType.HTML, text("<html><head><title>His life</title></head><body>On air.</body></html>"))
                        .title())
                .isEqualTo("His life");
        assertThat(read(FileType.HTML, text("<html><head><title>Untitled</title></head><body>On air.</body></html>"))
                        .title())
                .isNull();
    }

    @Test
    void readsHostilePlainTextInGoodTime() {
        for (var hostile : List.of("[", "# \u2028", "- \u2028", "*_", "[](", "a-\n", "| ", "#  ", "1. ")) {
            var much = text(hostile.repeat(1_900_000 / hostile.length()));
            org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> reading.read(FileType.MARKDOWN, much, progress::add), hostile);
        }
    }

    @Test
    void readsTextInTheOldEncodingOfSpanish() {
        var old = "El niño jugó en España.".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        assertThat(read(FileType.TEXT, old).blocks().getFirst().text()).isEqualTo("El niño jugó en España.");
    }

    @Test
    void readsPdfPageByPageAndSaysHowFarItIs() throws Exception {
        var read = read(FileType.PDF, Documents.pdf("The first page.", "The second page."));
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.blocks()).extracting(Finding.Block::page).containsExactly(1, 2);
        assertThat(progress).extracting(Finding.Progress::total).containsOnly(2);
    }

    @Test
    void readsWordWithItsHeadings() throws Exception {
        var read = read(FileType.DOCX, Documents.docx("""
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Career</w:t></w:r></w:p>
                <w:p><w:r><w:t>He began on the radio.</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>1994</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Brazil</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"""));
        assertThat(read.blocks())
                .extracting(Finding.Block::text)
                .containsExactly("He began on the radio.", "1994 | Brazil");
        assertThat(read.blocks().getFirst().heading()).isEqualTo("Career");
    }

    @Test
    void readsHtmlWithoutItsScripts() {
        var read = read(FileType.HTML, text("""
                <!doctype html><html><head><title>x</title><style>p{}</style></head><body><script>alert(1)</script>
                <h1>Career</h1><div>On the <b>radio</b> first.</div><ul><li>One</li><li>Two <ul><li>Inner</li></ul></li></ul>
                <table><tr><td>1994</td><td>Brazil</td></tr></table></body></html>"""));
        assertThat(read.blocks())
                .extracting(Finding.Block::text)
                .containsExactly("On the radio first.", "One", "Two", "Inner", "1994 | Brazil");
        assertThat(read.blocks()).extracting(Finding.Block::heading).containsOnly("Career");
    }

    @Test
    void refusesAZipBomb() throws Exception {
        assertThat(refused(FileType.DOCX, Documents.bomb(400))).isEqualTo(Unreadable.ZIP_BOMB);
    }

    @Test
    void refusesMoreTextThanATwinCanLearn() {
        assertThat(refused(FileType.TEXT, text("palabra ".repeat(300_000)))).isEqualTo(Unreadable.TOO_MUCH_TEXT);
    }

    @Test
    void refusesMorePagesThanATwinCanLearn() throws Exception {
        var pages = Collections.nCopies(600, "A page.").toArray(String[]::new);
        assertThat(refused(FileType.PDF, Documents.pdf(pages))).isEqualTo(Unreadable.TOO_MANY_PAGES);
    }

    @Test
    void refusesAnEncryptedFile() throws Exception {
        assertThat(refused(FileType.PDF, Documents.encryptedPdf())).isEqualTo(Unreadable.ENCRYPTED);
    }

    @Test
    void refusesABrokenFile() throws Exception {
        var whole = Documents.docx("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>");
        assertThat(refused(FileType.DOCX, Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(Unreadable.UNREADABLE);
        var pdf = Documents.pdf("One.", "Two.", "Three.");
        assertThat(refused(FileType.PDF, Arrays.copyOf(pdf, pdf.length * 2 / 3)))
                .isEqualTo(Unreadable.UNREADABLE);
        assertThat(refused(FileType.PDF, text("%PDF-1.7\nnothing more"))).isEqualTo(Unreadable.UNREADABLE);
    }

    @Test
    void refusesAFileWithoutText() throws Exception {
        assertThat(refused(FileType.PDF, Documents.pdf(""))).isEqualTo(Unreadable.NO_TEXT);
        assertThat(refused(FileType.MARKDOWN, text("# \n\n---\n"))).isEqualTo(Unreadable.NO_TEXT);
    }

    @Test
    void expandsNoEntitiesAndFetchesNothing() throws Exception {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w="
                + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>&a29;&secret;</w:t></w:r></w:p></w:body></w:document>");
        switch (reading.read(FileType.DOCX, Documents.docxOf(text(laughs.toString())), progress::add)) {
            case Reading.Outcome.Refused refused -> assertThat(refused.reason()).isNotNull();
            case Reading.Outcome.Read read ->
                assertThat(read.blocks())
                        .noneMatch(block ->
                                block.text().contains("root:") || block.text().length() > 1000);
        }
    }

    @Test
    void standsDeepNesting() {
        var deep = text(
                "<html><body>" + "<div>".repeat(50_000) + "Deep down." + "</div>".repeat(50_000) + "</body></html>");
        var outcome = reading.read(FileType.HTML, deep, progress::add);
        assertThat(outcome).isNotNull();
    }

    @Test
    void endsAReadingThatTakesTooLong() throws Exception {
        var impatient = new Reading(new ReadingLimits(500, 2_000_000, 300_000_000, Duration.ofMillis(1)));
        var outcome = impatient.read(FileType.PDF, Documents.pdf("A page."), progress::add);
        assertThat(outcome).isEqualTo(new Reading.Outcome.Refused(Unreadable.TOOK_TOO_LONG));
    }

    @Test
    void blamesNoFileForAnEndFromOutside() {
        var endless = text("<div>".repeat(400_000));
        Thread.ofVirtual().start(() -> {
            while (reading.isIdle()) Thread.onSpinWait();
            reading.end();
        });
        assertThatThrownBy(() -> reading.read(FileType.HTML, endless, progress::add))
                .isInstanceOf(UncheckedIOException.class);
    }

    private Reading.Outcome.Read read(FileType type, byte[] content) {
        assertThat(FileType.of(content, "file." + type))
                .as("told by its content")
                .isPresent();
        return (Reading.Outcome.Read) reading.read(type, content, progress::add);
    }

    private Unreadable refused(FileType type, byte[] content) {
        return ((Reading.Outcome.Refused) reading.read(type, content, progress::add)).reason();
    }
}
