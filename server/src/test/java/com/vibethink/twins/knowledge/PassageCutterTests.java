package com.vibethink.twins.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Passages can be read by themselves: no sentence, item or row is torn. */
class PassageCutterTests {

    @Test
    void neverCutsInsideASentence() {
        var text = String.join(
                " ", Collections.nCopies(60, "Dr. Smith met the U.S. team in St. Louis at 3.30 p.m. and left."));
        var passages = PassageCutter.cut(List.of(block("", text, false)));
        assertThat(passages).hasSizeGreaterThan(3);
        assertThat(passages).allSatisfy(passage -> {
            assertThat(passage.text()).startsWith("Dr. Smith").endsWith("left.");
            assertThat(Text.words(passage.text())).isBetween(30, 200);
        });
    }

    @Test
    void keepsHeadingsApartAndItemsWhole() {
        var item = String.join(" ", Collections.nCopies(100, "uno dos."));
        var passages = PassageCutter.cut(List.of(
                block("A", "Corto.", false),
                block("B", item, true),
                block("B", item, true),
                block("C", "Fin.", false)));
        assertThat(passages).extracting(Passage::heading).containsExactly("A", "B", "B", "C");
        assertThat(passages.get(1).text()).isEqualTo(item);
        assertThat(passages).extracting(Passage::ordinal).containsExactly(1, 2, 3, 4);
    }

    @Test
    void cutsWhatNeverEndsAtWords() {
        var endless = String.join(
                " ", IntStream.range(0, 2_000).mapToObj(i -> "palabra" + i).toList());
        assertThat(PassageCutter.cut(List.of(block("", endless, false))))
                .allMatch(passage -> Text.words(passage.text()) <= 200);
        assertThat(PassageCutter.cut(List.of(block("", "x".repeat(50_000), true))))
                .allMatch(passage -> passage.text().length() <= 20_000);
    }

    @Test
    void tellsTheLanguageOfEachPassage() {
        var passages = PassageCutter.cut(List.of(
                block("Historia", "El equipo ganó la copa en el estadio de la ciudad.", false),
                block("History", "The team won the cup at the stadium of the city.", false),
                block("1994", "Romário, Bebeto, Dunga, Taffarel", false)));
        assertThat(passages).extracting(Passage::language).containsExactly(Language.ES, Language.EN, null);
    }

    private static Finding.Block block(String heading, String text, boolean whole) {
        return new Finding.Block(null, heading, text, whole);
    }
}
