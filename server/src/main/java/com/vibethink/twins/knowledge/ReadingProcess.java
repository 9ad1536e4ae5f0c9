package com.vibethink.twins.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one file in a process of its own, so that a hostile one can take down nothing but itself: the file comes in on
 * standard input, {@link Finding}s go out on standard output.
 */
final class ReadingProcess {

    private static final Pattern LEFT_BY_A_PROGRAM = Pattern.compile(
            "(?i)^\\s*(?:untitled|sin t[ií]tulo|document\\d*|documento\\d*|microsoft \\w+ -.*|.*\\.(?:docx?|pdf|indd|pages|tex|html?|rtf|qxd))\\s*$");

    private ReadingProcess() {}

    /** Arguments: the {@link FileType}, then the limits in pages, characters, unpacked bytes and seconds. */
    static void main(String[] arguments) throws IOException {
        var limits = new ReadingLimits(
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Duration.ofSeconds(Long.parseLong(arguments[4])));
        endAfter(limits.time().plusSeconds(5));
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        out.println();
        read(FileType.valueOf(arguments[0]), System.in.readAllBytes(), new Findings(said(out), limits), limits);
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static Consumer<Finding> said(PrintStream out) {
        var json = JsonMapper.shared();
        return finding -> out.println(json.writeValueAsString(finding));
    }

    static void read(FileType type, byte[] content, Findings findings, ReadingLimits limits) {
        try {
            switch (type) {
                case MARKDOWN -> new PlainBlocks(findings, true).read(Text.decode(content));
                case TEXT -> new PlainBlocks(findings, false).read(Text.decode(content));
                case PDF -> {
                    Whole.check(content, "%%EOF");
                    parse(pdf(), content, findings);
                }
                case DOCX -> {
                    Whole.check(content, "PK\u0005\u0006");
                    Unpacking.check(content, limits.unpackedBytes());
                    parse(new OOXMLParser(), content, findings);
                }
                case HTML -> parse(new JSoupParser(), content, findings);
            }
            findings.finish();
        } catch (ReadingRefused refused) {
            findings.say(new Finding.Refused(refused.reason()));
        } catch (Exception | StackOverflowError e) {
            findings.say(new Finding.Refused(reason(e)));
        }
    }

    private static void parse(Parser parser, byte[] content, Findings findings)
            throws IOException, TikaException, SAXException {
        var context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        context.set(OfficeParserConfig.class, office);
        var metadata = new Metadata();
        try (var stream = TikaInputStream.get(new ByteArrayInputStream(content))) {
            parser.parse(stream, new MarkedUpBlocks(findings, metadata), metadata, context);
        }
        var title = metadata.get(TikaCoreProperties.TITLE);
        if (title != null && isSensible(title)) findings.title(title);
    }

    /** Programs that write files put their own words where the title belongs. */
    private static boolean isSensible(String title) {
        return !LEFT_BY_A_PROGRAM.matcher(title).find();
    }

    private static Parser pdf() {
        var parser = new PDFParser();
        var config = parser.getPDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractAcroFormContent(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractActions(false);
        return parser;
    }

    /** Parsers wrap what stopped them, often more than once. */
    private static Unreadable reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadingRefused refused) return refused.reason();
            if (cause instanceof EncryptedDocumentException) return Unreadable.ENCRYPTED;
            if (cause instanceof ZeroByteFileException) return Unreadable.NO_TEXT;
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb")) {
                return Unreadable.ZIP_BOMB;
            }
        }
        return Unreadable.UNREADABLE;
    }

    /** The server ends this process in time; should the server itself be gone, it ends by itself. */
    private static void endAfter(Duration time) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // Pictures, macros and attached files are not the document's own words.
        }
    }
}
