package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address may be called. */
class SlugTests {

    @ParameterizedTest
    @CsvSource({"Andrés Cantor, andres-cantor", "'  Ñandú  7 ', nandu-7", "O'Neil, o-neil"})
    void isMadeFromTheName(String name, String slug) {
        assertThat(Slug.of(null, name).text()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-a", "a--b", "a_b", "A1", "日本"})
    void refusesOtherSigns(String slug) {
        assertThatThrownBy(() -> new Slug(slug)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesOneOfAnyLength() {
        assertThat(new Slug("a-".repeat(29) + "bc").text()).hasSize(60);
        for (var times : new int[] {30, 5_000, 500_000}) {
            assertThatThrownBy(() -> new Slug("a-".repeat(times) + "b")).isInstanceOf(Refusal.class);
        }
    }
}
