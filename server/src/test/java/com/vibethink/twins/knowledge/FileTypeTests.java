package com.vibethink.twins.knowledge;

import static com.vibethink.twins.knowledge.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A file is what it contains, not what it is called. */
class FileTypeTests {

    @Test
    void tellsTypesByContent() throws Exception {
        assertThat(FileType.of(Documents.pdf("x"), "a.txt")).contains(FileType.PDF);
        assertThat(FileType.of(Documents.docx(""), "a.pdf")).contains(FileType.DOCX);
        assertThat(FileType.of(text("<!DOCTYPE html><html><body>x</body></html>"), "a.txt"))
                .contains(FileType.HTML);
        assertThat(FileType.of(text("# Title\n\nWords."), "a.md")).contains(FileType.MARKDOWN);
        assertThat(FileType.of(text("Only words."), "a.txt")).contains(FileType.TEXT);
        assertThat(FileType.of("Sólo palabras.".getBytes(StandardCharsets.ISO_8859_1), "a"))
                .contains(FileType.TEXT);
        assertThat(FileType.of("Sólo palabras.".getBytes(StandardCharsets.UTF_16), "a.txt"))
                .contains(FileType.TEXT);
    }

    @Test
    void refusesTheRestWhateverItIsCalled() {
        var program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        program[2] = (byte) 0x90;
        assertThat(FileType.of(program, "report.pdf")).isEmpty();
        assertThat(FileType.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, "a.md"))
                .isEmpty();
        assertThat(FileType.of(text("PK\u0003\u0004 xl/workbook.xml"), "a.docx"))
                .isEmpty();
        assertThat(FileType.of(text("PK\u0003\u0004 word/document.xml word/vbaProject.bin"), "a.docx"))
                .isEmpty();
        assertThat(FileType.of(text("{\\rtf1 words}"), "a.txt")).isEmpty();
        assertThat(FileType.of(text("a,b\n1,2\n"), "a.csv")).isEmpty();
        assertThat(FileType.of(text("<?xml version=\"1.0\"?><a/>"), "a.html")).isEmpty();
    }
}
