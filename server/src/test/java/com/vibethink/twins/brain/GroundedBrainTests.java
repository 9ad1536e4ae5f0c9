package com.vibethink.twins.brain;

import static com.vibethink.twins.brain.Prompts.asking;
import static com.vibethink.twins.brain.Prompts.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroundedBrainTests {

    private static final Evidence[] SPANISH = {
        evidence("Mundial 2022", "Resumen", """
                El Mundial de 2022 se jugó en Catar, del 20 de noviembre al 18 de diciembre de 2022.
                Argentina ganó la final del Mundial de 2022 contra Francia por penales (4–2), después de empatar 3–3.

                Lionel Messi marcó 7 goles en el Mundial de 2022. Kylian Mbappé fue el máximo goleador del Mundial de 2022, con 8 goles.
                """, "es"),
        evidence("Mundial 2022", "Semifinales", """
                - Argentina 3–0 Croacia, 13 de diciembre de 2022, Lusail. Goles: Lionel Messi 34' (p), Julián Álvarez 39', 69'.
                - Francia 2–0 Marruecos, 14 de diciembre de 2022, Al Jor. Goles: Theo Hernández 5', Randal Kolo Muani 79'. Francia ganó el partido.
                """, "es"),
        evidence("Mundial 2018", "Resumen", """
                El Mundial de 2018 se jugó en Rusia. Francia ganó la final del Mundial de 2018 contra Croacia por 4–2.
                Harry Kane fue el máximo goleador del Mundial de 2018, con 6 goles.
                """, "es"),
        evidence("La vida de Andrés", "Biografía", """
                Andrés nació en Buenos Aires el 22 de diciembre de 1962. Su esposa, Liliana, trabaja como periodista.
                El Sr. Cantor se mudó a los EE. UU. cuando era un adolescente. Empezó en la radio en 1987.
                """, "es")
    };

    private static final Evidence[] ENGLISH = {
        evidence("World Cup 2026", "Final", """
                | Match | Score | Scorers | Ground |
                |---|---|---|---|
                | Spain v Argentina | 1–0 (a.e.t.) | Ferran Torres 106' | New York/New Jersey |
                """, "en"),
        evidence("World Cup 2026", "Third place", """
                | Match | Score | Scorers | Ground |
                |---|---|---|---|
                | France v England | 4–6 | Kylian Mbappé 66', Bukayo Saka 37', Jude Bellingham 90+8' | Miami |
                """, "en"),
        evidence(
                "World Cup 2026",
                "Summary",
                "Spain won the 2026 World Cup final against Argentina. The 2026 World Cup was held in the United States, "
                        + "Mexico and Canada. The tournament had 104 matches.",
                "en"),
        evidence(
                "Coaches",
                "Lionel Scaloni",
                "Lionel Scaloni has coached Argentina since 2018. He was born in Pujato, a small town near Rosario.",
                "en")
    };

    private final List<String> words = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Quién ganó el Mundial de 2022?|Argentina ganó la final",
                "quien gano el mundial 2022|Argentina ganó la final",
                "¿Quién fue el campeón en 2018?|Francia ganó la final",
                "¿Quién salió campeón del mundo en 2022?|Argentina ganó la final",
                "¿Cuántos goles marcó Messi en 2022?|7 goles",
                "cuantos goles hizo messi en el mundial de 2022|7 goles",
                "¿Quién fue el goleador del Mundial 2022?|Mbappé",
                "¿Quién marcó más goles en el Mundial de 2018?|Harry Kane",
                "¿Dónde se jugó el Mundial de 2018?|Rusia",
                "¿Qué país fue sede del Mundial 2022?|Catar",
                "¿Cuándo nació Andrés?|22 de diciembre de 1962",
                "¿Cómo se llama la esposa de Andrés?|Liliana",
                "¿Quién marcó en la semifinal entre Argentina y Croacia?|Julián Álvarez",
                "¿Cuál fue el resultado de la final de 2022?|3–3",
            })
    void answersInSpanish(String question, String part) {
        assertThat(reply("es", question, SPANISH)).isInstanceOf(Outcome.Answered.class);
        assertThat(said()).contains(part);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who scored in the 2026 final?|Ferran Torres 106'",
                "Who won the 2026 World Cup?|Spain won",
                "Where was the 2026 World Cup played?|Mexico",
                "How many matches did the 2026 World Cup have?|104",
                "Where was Lionel Scaloni born?|Pujato",
                "Who is Argentina's coach?|Scaloni",
                "Who scored in the third place match in 2026?|Bukayo Saka",
            })
    void answersInEnglish(String question, String part) {
        assertThat(reply("en", question, ENGLISH)).isInstanceOf(Outcome.Answered.class);
        assertThat(said()).contains(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "¿Quién ganará en 2030?",
                "¿Quién va a ganar el próximo Mundial?",
                "¿Quién ganó el Mundial de 2010?",
                "¿Cuántos goles marcó Haaland en el Mundial de 2022?",
                "¿Quién dirigió a Argentina en 2022?",
                "¿Quién fue el árbitro de la final de 2022?",
                "¿Cuántas tarjetas amarillas hubo en la final del Mundial de 2022?",
                "¿Cuándo murió Andrés?",
                "¿Cuál es la capital de Mongolia?",
                "¿Cuántos hijos tiene Andrés?",
            })
    void declinesHonestlyInSpanish(String question) {
        assertThat(reply("es", question, SPANISH)).isInstanceOf(Outcome.Declined.class);
        assertThat(said()).contains("lo que sé").doesNotContain("Mundial de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who will win the 2030 World Cup?",
                "Who won the 2014 World Cup?",
                "Who refereed the 2026 final?",
                "Who scored in the 2022 final?",
                "When did Lionel Scaloni die?",
                "How many goals did Haaland score in 2026?",
                "What is the boiling point of water?",
            })
    void declinesHonestlyInEnglish(String question) {
        assertThat(reply("en", question, ENGLISH)).isInstanceOf(Outcome.Declined.class);
        assertThat(said()).contains("what I know");
    }

    @Test
    void answersTheFutureWhenTheEvidenceSpeaksOfIt() {
        var plans = evidence("Mundial 2030", "", "El Mundial de 2030 se jugará en España, Portugal y Marruecos.", "es");

        assertThat(reply("es", "¿Dónde se jugará el Mundial de 2030?", plans)).isInstanceOf(Outcome.Answered.class);
        assertThat(said()).contains("Portugal");
    }

    @Test
    void quotesTheOtherLanguageWhenOnlyThatKnows() {
        assertThat(reply("es", "¿Quién ganó el Mundial de 2026?", ENGLISH)).isInstanceOf(Outcome.Answered.class);
        assertThat(said()).contains("en inglés: «Spain won the 2026 World Cup final");
    }

    @Test
    void namesTheEvidenceItUsed() {
        var outcome = (Outcome.Answered) reply("es", "¿Cuántos goles marcó Messi en 2022?", SPANISH);

        assertThat(outcome.used()).containsExactly(0);
        assertThat(outcome.grounded()).isTrue();
    }

    @Test
    void understandsFollowUps() {
        var turns = List.of(Turn.fan("¿Quién ganó el Mundial de 2022?"), Turn.twin("Argentina ganó la final."));

        new GroundedBrain().reply(asking("es", "¿Y en 2018?", turns, SPANISH), words::add, new Stop());

        assertThat(said()).contains("Francia ganó la final del Mundial de 2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|Hola|gemelo digital",
                "es|¡Buenos días, Andrés!|gemelo digital",
                "es|¿Eres real?|gemelo digital",
                "es|¿Eres una persona o una IA?|gemelo digital",
                "es|¿De qué puedes hablar?|fútbol y Mundiales",
                "es|Muchas gracias|",
                "en|Hi!|digital twin",
                "en|Are you really Andrés Cantor?|digital twin",
                "en|Am I talking to a real person?|AI",
                "en|What can you talk about?|fútbol and Mundiales",
                "en|Thanks!|",
            })
    void makesSmallTalkWithoutEvidence(String language, String question, String part) {
        var outcome = (Outcome.Answered) reply(language, question);

        assertThat(outcome.grounded()).isFalse();
        assertThat(said()).contains(part == null ? "" : part);
    }

    @Test
    void leavesAvoidedTopicsAside() {
        assertThat(reply("es", "¿Qué opinas de la política argentina?", SPANISH))
                .isInstanceOf(Outcome.Avoided.class);
        assertThat(reply("es", "¿Qué apuesta me recomiendas?", SPANISH)).isInstanceOf(Outcome.Avoided.class);
    }

    @Test
    void saysTheSameTwiceAndNotAlwaysTheSame() {
        reply("es", "¿Quién ganó el Mundial de 2010?", SPANISH);
        var once = said();
        words.clear();
        reply("es", "¿Quién ganó el Mundial de 2010?", SPANISH);
        assertThat(said()).isEqualTo(once);
        words.clear();
        var openings = new java.util.HashSet<String>();
        for (int year = 1900; year < 1920; year++) {
            words.clear();
            reply("es", "¿Quién ganó el Mundial de " + year + "?", SPANISH);
            openings.add(said());
        }
        assertThat(openings).hasSizeGreaterThan(1);
    }

    @Test
    void asksForNoMoreThanAFewWordsOfALongQuestion() {
        var words = new StringBuilder("¿Quién ganó el Mundial de 2022?");
        for (int i = 0; words.length() < 3_900; i++) words.append(" palabra").append(i);
        assertThat(Question.of(words.toString(), "es").terms()).hasSize(40);
    }

    private Outcome reply(String language, String question, Evidence... evidence) {
        return new GroundedBrain().reply(asking(language, question, evidence), words::add, new Stop());
    }

    private String said() {
        return String.join("", words);
    }
}
