package com.vibethink.twins.brain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¿Quién ganó el Mundial de 2022?|es",
                "quien gano el mundial de 2022|es",
                "cuantos goles hizo messi|es",
                "hola|es",
                "¿Y en 2018?|es",
                "gracias!|es",
                "Who won the 2022 World Cup?|en",
                "who scored in the final|en",
                "hello|en",
                "thanks|en",
                "And in 2014?|en",
                "Where was Andrés Cantor born?|en",
                "What did José Mourinho say about Ángel Di María?|en",
            })
    void tellsTheLanguageOfShortQuestions(String text, String language) {
        assertThat(Brains.language(text, language.equals("es") ? "en" : "es")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"Messi 2022?,es", "Messi 2022?,en", "Pelé,en", "🙂,es"})
    void fallsBackWhenNothingTells(String text, String fallback) {
        assertThat(Brains.language(text, fallback)).isEqualTo(fallback);
    }
}
