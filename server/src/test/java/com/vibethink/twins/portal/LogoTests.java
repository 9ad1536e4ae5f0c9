package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.deployment.Theme;
import org.junit.jupiter.api.Test;

class LogoTests {

    @Test
    void letsInItsOwnSiteAlone() {
        assertThat(Logo.of(theme("https://cdn.example.com/a/logo.png"))
                        .orElseThrow()
                        .site()
                        .text())
                .isEqualTo("https://cdn.example.com");
        assertThat(Logo.of(theme("https://cdn.example.com/w_200,h_50;q/l'ana.png"))
                        .orElseThrow()
                        .site()
                        .text())
                .isEqualTo("https://cdn.example.com");
        for (var url : new String[] {
            "https://a.com;script-src *",
            "https://a.com;script-src/l.png",
            "http://a.com/l.png",
            "javascript:x",
            "https://"
        }) assertThat(Logo.of(theme(url))).as(url).isEmpty();
    }

    private static Theme theme(String logo) {
        return new Theme(null, null, null, null, null, null, null, logo);
    }
}
