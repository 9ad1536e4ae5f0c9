package com.vibethink.twins.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit trail as a file, to be read and checked elsewhere. */
class ExportTests extends RunningPlatform {

    private static final Pattern LINE =
            Pattern.compile("\\{\"hash\": \"([0-9a-f]{64})\", \"previous_hash\": \"([0-9a-f]{64})\", \"entry\": (.*)}");

    @Test
    void everyLineCanBeCheckedWithNothingButAHash() throws Exception {
        var star = world.star();
        star.owner().patch(star.path(""), Map.of("name", "Ñandú \"quoted\" \\ 😀"));
        var file = star.owner().get(star.path("/audit/export?format=jsonl"));
        assertThat(file.header("content-type")).startsWith("application/jsonl");
        var previous = "0".repeat(64);
        for (var line : file.body().split("\n")) {
            var match = LINE.matcher(line);
            assertThat(match.matches()).as(line).isTrue();
            assertThat(match.group(2)).isEqualTo(previous);
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((previous + "\n" + match.group(3)).getBytes(StandardCharsets.UTF_8));
            previous = HexFormat.of().formatHex(hash);
            assertThat(match.group(1)).isEqualTo(previous);
        }
        assertThat(star.owner().get(star.path("/audit/verification")).text("/last_hash"))
                .isEqualTo(previous);
    }

    @Test
    void aSpreadsheetRunsNothingInIt() {
        var star = world.star();
        star.owner().with("User-Agent", "=HYPERLINK(1)").patch(star.path(""), Map.of("name", "Other"));
        var file = star.owner().get(star.path("/audit/export?action=celebrity.update"));
        assertThat(file.header("content-disposition")).contains("audit.csv");
        assertThat(file.body()).contains("\"'=HYPERLINK(1)\"").startsWith("\uFEFFnumber,at,");
        assertThat(file.body().lines()).hasSize(2);
        assertThat(star.owner().get(star.path("/audit/export?format=xml")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1,`\"'=1+1\"`",
                "+1,`\"'+1\"`",
                "-1,`\"'-1\"`",
                "@x,`\"'@x\"`",
                "a\"b,`\"a\"\"b\"`",
                "a,`\"a\"`"
            })
    void cellsAreTexts(String value, String cell) {
        assertThat(Csv.cell(value)).isEqualTo(cell);
    }
}
