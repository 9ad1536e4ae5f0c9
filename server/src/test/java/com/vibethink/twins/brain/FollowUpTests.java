package com.vibethink.twins.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Quién ganó el Mundial de 2022?|¿Y en 2018?|¿Quién ganó el Mundial de 2018?",
                "¿Quién ganó el Mundial de 2022?|y el de 2014|¿Quién ganó el Mundial de 2014?",
                "Who won the 2018 World Cup?|and in 2014?|Who won the 2014 World Cup?",
                "Who won the 2018 World Cup?|What about 1998?|Who won the 1998 World Cup?",
                "¿Cuántos goles marcó Messi en 2022?|¿Y Mbappé?|¿Cuántos goles marcó Mbappé en 2022?",
                "How many goals did Lionel Messi score in 2022?|And Harry Kane?|How many goals did Harry Kane score in 2022?",
                "¿Cuántos goles marcó Messi en 2022?|¿Y Mbappé en 2018?|¿Cuántos goles marcó Mbappé en 2018?",
                "¿Quién ganó en 2014?|¿Quién marcó?|¿Quién marcó (final 2014)?",
                "Who won in 1966?|and who scored?|and who scored (final 1966)?",
                "¿Cuántos goles marcó Messi en 2022?|¿y en el 18?|¿Cuántos goles marcó Messi en 2018?",
                "Where was Lionel Scaloni born?|When did he start coaching?|When did he start coaching (Lionel Scaloni)?",
            })
    void fillsInWhatIsLeftUnsaid(String before, String question, String whole) {
        assertThat(whole(question, List.of(Turn.fan(before), Turn.twin("…")))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Quién ganó el Mundial de 2022?|¿Dónde nació Pelé?",
                "¿Quién ganó el Mundial de 2022?|Gracias",
                "¿Quién ganó el Mundial de 2022?|¿Qué es el fuera de juego?",
                "Who won the 2018 World Cup?|What is the offside rule?",
                "¿Cuántos goles marcó Messi en 2022?|campeon 1990",
            })
    void leavesWholeQuestionsAlone(String before, String question) {
        assertThat(whole(question, List.of(Turn.fan(before), Turn.twin("…")))).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿quien gano en el 86?|¿quien gano en el 1986?",
                "who won it in '66|who won it in 1966",
                "campeón del mundial 98|campeón del mundial 1998",
                "nació el 17 de mayo|nació el 17 de mayo",
                "a goal in 66 minutes|a goal in 66 minutes",
            })
    void writesShortYearsInFull(String question, String whole) {
        assertThat(whole(question, List.of())).isEqualTo(whole);
    }

    @Test
    void followsAChainOfFollowUps() {
        var turns = List.of(
                Turn.fan("¿Quién ganó el Mundial de 2022?"), Turn.twin("Argentina."),
                Turn.fan("¿Y en 2018?"), Turn.twin("Francia."),
                Turn.fan("Gracias"), Turn.twin("¡De nada!"));

        assertThat(whole("¿y en 2014?", turns)).isEqualTo("¿Quién ganó el Mundial de 2014?");
    }

    @Test
    void carriesTheEventThatIsMeant() {
        var turns = List.of(Turn.fan("¿Quién ganó el Mundial de 2022?"), Turn.twin("Argentina."));

        assertThat(whole("¿Quién marcó en la final?", turns)).isEqualTo("¿Quién marcó en la final (Mundial 2022)?");
    }

    @Test
    void takesAPersonFromTheTwinsReply() {
        var turns = List.of(
                Turn.fan("Who was the top scorer in 2018?"),
                Turn.twin("In 2018 the top scorer was Harry Kane, with 6 goals."));

        assertThat(whole("Where was he born?", turns)).contains("Harry Kane");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"y", "y en", "ok", "ok y", "hola", "ja", "and", "1.1", "a, ", "¿", "in the", "[1]", "gracias y"})
    void staysCalmWhateverIsSaidAgainAndAgain(String said) {
        for (var text : List.of((said + " ").repeat(4_000 / (said.length() + 1)), said.repeat(4_000 / said.length()))) {
            var turns = List.of(Turn.fan("¿Quién ganó el Mundial de 2022?"), Turn.twin("Argentina."), Turn.fan(text));
            assertThat(Query.of(text, turns, "es").whole()).isNotEmpty();
            assertThat(SmallTalk.of(text, "Andrés Cantor")).isEmpty();
        }
    }

    @Test
    void understandsTheLongestQuestionsWithoutMuchThought() {
        var words = new StringBuilder();
        for (int i = 0; words.length() < 3_900; i++)
            words.append("y palabra").append(i).append(' ');
        var turns = Collections.nCopies(10, Turn.fan(words.toString()));
        Query.of(words.toString(), turns, "es");
        long begun = System.nanoTime();
        Query.of(words.toString(), turns, "es");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(500));
    }

    private static String whole(String question, List<Turn> turns) {
        return Query.of(question, turns, "es").whole();
    }
}
