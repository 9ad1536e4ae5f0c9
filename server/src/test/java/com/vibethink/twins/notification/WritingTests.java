package com.vibethink.twins.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters in words. */
class WritingTests {

    private static final String LINK = "https://twins.test/app/reset-password#secret";

    @ParameterizedTest
    @CsvSource({"es,Elige una contraseña nueva,Elegir contraseña", "en,Choose a new password,Choose password"})
    void sayTheSamePlainAndFormatted(String locale, String subject, String label) {
        var writing = write("Luz", locale);
        assertThat(writing.subject()).isEqualTo(subject);
        assertThat(writing.text()).contains("Luz").contains(label + ":\n" + LINK + "\n");
        assertThat(writing.html())
                .contains("Luz")
                .contains("<a href=\"" + LINK + "\"")
                .contains(label + "</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Luz: https://evil.test",
                "Luz\r\nBcc: everybody@evil.test",
                "{{link}}"
            })
    void aNameIsAName(String name) {
        var writing = write(name, "en");
        assertThat(writing.html()).doesNotContain("<script>").doesNotContain("href=\"https://evil.test");
        assertThat(writing.html().split("<a ")).hasSize(2);
        assertThat(writing.text()).contains("Hello " + name.replaceAll("[\\r\\n]+", " ") + ",");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password-reset",
                "password-changed",
                "email-verification",
                "second-factor-on",
                "second-factor-off",
                "passkey-added"
            })
    void everyLetterIsThereInBothLanguages(String name) {
        for (var locale : new String[] {"es", "en"}) {
            var writing = Writing.of(new Letter(name, Map.of("name", "Luz", "link", LINK, "label", "Phone")), locale);
            assertThat(writing.subject()).isNotBlank();
            assertThat(writing.text()).contains("Luz").doesNotContain("{{");
        }
    }

    private static Writing write(String name, String locale) {
        return Writing.of(new Letter("password-reset", Map.of("name", name, "link", LINK)), locale);
    }
}
