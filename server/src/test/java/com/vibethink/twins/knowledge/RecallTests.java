package com.vibethink.twins.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question finds the passage that answers it: in Spanish by its words, across languages, and misspelt. */
class RecallTests {

    private static final List<String> SPANISH = List.of(
            "La bodega abrió sus puertas en 1921, cuando la familia Ferrer llegó de Mallorca con tres barricas.",
            "El chef Iñaki Lasarte dirige la cocina desde hace doce años y cambia la carta con cada estación.",
            "La sala grande admite ciento veinte comensales; la terraza, cuarenta más cuando no llueve.",
            "El vino más premiado de la casa, el Reserva del Molino, obtuvo la medalla de oro en Burdeos en 2017.",
            "Los lunes está cerrado. De martes a domingo se sirve comida de una a cuatro.",
            "Mariana Estévez escribió su primera novela en un faro de Galicia, sin electricidad ni visitas.",
            "El autor del himno del club fue un ferroviario, Anselmo Rueda, que nunca cobró por la canción.",
            "La tortuga laúd recorre miles de kilómetros para desovar en la playa donde nació.",
            "El puente colgante fue destruido por la inundación de 1953 y reconstruido con dinero de los vecinos.",
            "El entrenador fichó a dos delanteros jóvenes y dejó marchar al portero suplente.");
    private static final List<String> ENGLISH = List.of(
            "The lighthouse keeper recorded the temperature of the sea every morning for thirty-one years.",
            "Her grandmother taught her to play the accordion before she could read.",
            "The factory stopped making steam engines in 1958 and turned to refrigerators.",
            "The photosynthesis of the kelp forest slows down in winter for want of light.");

    private PassageIndex index;

    @BeforeEach
    void fill(@TempDir Path folder) throws IOException {
        index = new PassageIndex(folder);
        add(SPANISH, Language.ES, 100);
        add(ENGLISH, Language.EN, 200);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ¿Cuándo se fundó la bodega?                       | 0
            ¿En qué año abrieron los Ferrer?                  | 0
            ¿Quién es el cocinero, el chef?                   | 1
            ¿Cuántas personas caben en la sala?               | 2
            que vino gano una medalla                         | 3
            ¿Qué premio consiguió el Reserva del Molino?      | 3
            ¿Qué día cierran?                                 | 4
            ¿Dónde escribía Mariana Estevez?                  | 5
            ¿Quién compuso la canción del club?               | 6
            ¿Hasta dónde viajan las tortugas?                 | 7
            ¿Qué pasó con el puente en 1953?                  | 8
            ¿A quién contrató el técnico?                     | 9
            Mariana Estebes                                   | 5
            """)
    void answersSpanishQuestions(String question, int passage) throws IOException {
        assertThat(search(question, Language.ES)).first().isEqualTo(new UUID(1, 100 + passage));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ¿Quién midió la temperatura del mar?              | ES | 200
            ¿Qué fabricaba la fábrica hasta 1958?             | ES | 202
            ¿Cuándo disminuye la fotosíntesis del bosque?     | ES | 203
            Which wine won a medal in 2017?                   | EN | 103
            When was the bridge destroyed?                    | EN | 108
            Who wrote the anthem of the club?                 | EN | 106
            """)
    void answersAcrossLanguages(String question, Language language, int passage) throws IOException {
        assertThat(search(question, language)).first().isEqualTo(new UUID(1, passage));
    }

    @Test
    void prefersTheLanguageOfTheQuestion() throws IOException {
        add(List.of("Argentina ganó el Mundial de 2022 en Catar."), Language.ES, 300);
        add(List.of("Argentina won the 2022 World Cup in Qatar."), Language.EN, 301);
        assertThat(search("¿Quién ganó el Mundial de 2022?", Language.ES))
                .startsWith(new UUID(1, 300), new UUID(1, 301));
        assertThat(search("Who won the 2022 World Cup?", Language.EN)).startsWith(new UUID(1, 301), new UUID(1, 300));
    }

    @Test
    void saysHowMuchOfTheQuestionAPassageCovers() throws IOException {
        var known = Question.of("¿Quién dirige la cocina?", Language.ES, Thesaurus.shipped());
        var unknown = Question.of("¿Quién dirige el submarino nuclear?", Language.ES, Thesaurus.shipped());
        var covered = index.search(known, Weights.MEASURED, 1).getFirst().score();
        assertThat(covered).isGreaterThan(.9);
        assertThat(index.search(unknown, Weights.MEASURED, 1).getFirst().score())
                .isLessThan(.6);
    }

    @Test
    void forgetsASource() throws IOException {
        index.change(List.of(), Set.of(new UUID(2, 100)), 9);
        assertThat(search("¿Qué día cierran?", Language.ES)).noneMatch(id -> id.getLeastSignificantBits() == 104);
        assertThat(index.sources()).containsExactly(new UUID(2, 200));
        assertThat(index.generation()).isEqualTo(9);
    }

    @Test
    void findsByWordsWhatHasItsMeaningStillToCome() throws IOException {
        var text = "The ferry to the island sails at noon.";
        var id = new UUID(1, 400);
        var source = new UUID(2, 400);
        index.change(List.of(new IndexedPassage(id, source, Language.EN, "", text, null)), Set.of(), 10);
        assertThat(index.pending()).containsExactly(source);
        assertThat(search("When does the ferry sail?", Language.EN)).first().isEqualTo(id);
        index.change(List.of(new IndexedPassage(id, source, Language.EN, "", text, Embeddings.of(text))), Set.of(), 11);
        assertThat(index.pending()).isEmpty();
        assertThat(search("Which boat goes to the island?", Language.EN))
                .first()
                .isEqualTo(id);
    }

    @Test
    void answersNothingToNothing() throws IOException {
        assertThat(search("¿?", Language.ES)).isEmpty();
        assertThat(search("¿Y eso qué es?", Language.ES)).isEmpty();
    }

    private void add(List<String> texts, Language language, int from) throws IOException {
        var passages = texts.stream()
                .map(text -> new IndexedPassage(
                        new UUID(1, from + texts.indexOf(text)),
                        new UUID(2, from),
                        language,
                        "",
                        text,
                        language == Language.EN ? Embeddings.of(text) : null))
                .toList();
        index.change(passages, Set.of(), from);
    }

    private List<UUID> search(String question, Language language) throws IOException {
        return index.search(Question.of(question, language, Thesaurus.shipped()), Weights.MEASURED, 8).stream()
                .map(Hit::passage)
                .toList();
    }
}
