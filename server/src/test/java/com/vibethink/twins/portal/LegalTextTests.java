package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.portal.LegalText.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalTextTests {

    @Test
    void tellsHeadingsParagraphsAndListsApart() {
        var text = LegalText.of("""
                # Terms
                Be kind,
                always.

                You may:
                - ask
                - share
                """);
        assertThat(text.parts())
                .containsExactly(
                        new Part("Terms", "", List.of()),
                        new Part("", "Be kind, always.", List.of()),
                        new Part("", "You may:", List.of()),
                        new Part("", "", List.of("ask", "share")));
    }

    @Test
    void keepsMarkupAsText() {
        assertThat(LegalText.of("<script>x</script> [a](javascript:b)").parts())
                .containsExactly(new Part("", "<script>x</script> [a](javascript:b)", List.of()));
        assertThat(LegalText.of("  \n ").parts()).isEmpty();
    }
}
