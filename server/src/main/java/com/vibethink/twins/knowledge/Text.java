package com.vibethink.twins.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people meant it: decoded, and free of what typesetting left in it. */
final class Text {

    private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("(?<=\\p{L})[\u00ad-]\\R\\s*(?=\\p{Ll})");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\ufffd&&[^\\n]]|[\\p{Cc}&&[^\\s]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\v]+");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Text() {}

    /** By its byte order mark, else UTF-8, else what old Spanish and English files are written in. */
    static String decode(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return new String(content, StandardCharsets.UTF_16);
        }
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    /** One line without doubled blanks, control characters and the hyphens of line ends. */
    static String tidy(String text) {
        var joined = HYPHEN_AT_LINE_END.matcher(text).replaceAll("");
        var visible = INVISIBLE.matcher(joined).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** At most so long, and no character cut in half. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    static int words(String text) {
        return text.isBlank() ? 0 : SPACES.split(text.strip()).length;
    }
}
