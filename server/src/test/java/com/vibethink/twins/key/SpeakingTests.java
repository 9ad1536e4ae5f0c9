package com.vibethink.twins.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program that talks with the twin for fans of its own. */
class SpeakingTests extends RunningPlatform {

    private Star star;

    @BeforeAll
    void found() {
        star = world.star().published().knowing("Words", "# Words\n\nThe secret word of the house is marmalade.");
    }

    private Visitor.Answer open(Program program, String fan) {
        return program.calls()
                .post("/v1/sessions", Map.of("celebrity", star.slug(), "locale", "en", "external_fan", fan));
    }

    private static Fan begin(Visitor.Answer opened) {
        return Fan.begin(new Visitor(address()), opened);
    }

    @Test
    void talksWithoutAPageAndAsTheSameFanAgain() {
        var program = Program.of(star, "chat");
        var fan = begin(open(program, "customer 7"));
        assertThat(fan.ask("What is the secret word of the house?").text()).contains("marmalade");
        var another = Program.of(star, "chat");
        assertThat(open(another, "customer 7").text("/conversation_id")).isEqualTo(fan.conversation);
        assertThat(open(program, "customer 8").json().path("conversation_id").isNull())
                .isTrue();
        assertThat(begin(open(program, "customer 8"))
                        .browser
                        .get(fan.path("/messages"))
                        .status())
                .isEqualTo(404);
        assertThat(star.owner().get(star.path("/conversations")).body()).contains(fan.conversation);
        assertThat(star.owner()
                        .get(star.path("/conversations/" + fan.conversation))
                        .body())
                .doesNotContain("customer 7");
    }

    @Test
    void itsSessionIsNoPages() {
        var fan = begin(open(Program.of(star, "chat"), "customer"));
        fan.browser.with("Origin", address());
        assertThat(fan.send("Hello", UUID.randomUUID()).code()).isEqualTo("origin_not_allowed");
        assertThat(fan.browser.get(fan.path("/messages")).code()).isEqualTo("origin_not_allowed");
    }

    @Test
    void isSilentFromTheCallAfterTheKeysRevocation() {
        var program = Program.of(star, "chat");
        var fan = begin(open(program, "customer"));
        assertThat(fan.browser.get(fan.path("/messages")).status()).isEqualTo(200);
        star.owner().delete(star.path("/keys/" + program.id()));
        assertThat(fan.browser.get(fan.path("/messages")).code()).isEqualTo("session_expired");
        assertThat(fan.send("Hello", UUID.randomUUID()).status()).isEqualTo(401);
    }

    @Test
    void itsCallsCountForTheKey() {
        var opened = open(Program.of(star, "chat"), "customer");
        var answer = begin(opened).browser.post("/v1/conversations", Map.of());
        assertThat(Program.left(answer)).isLessThan(Program.left(opened));
    }

    @Test
    void needsTheScope() {
        assertThat(open(Program.of(star, "read"), "customer").code()).isEqualTo("scope_needed");
    }

    @Test
    void triesTheDraft() {
        var session = Program.of(star, "read", "chat").calls().post(star.path("/twin/preview-sessions"), Map.of());
        assertThat(begin(session).ask("What is the secret word of the house?").text())
                .contains("marmalade");
    }

    @Test
    void aPageCannotPassForAProgram() {
        var page = new Visitor(address())
                .with("Origin", "key:" + Program.of(star, "chat").id());
        assertThat(page.post("/v1/sessions", Map.of("celebrity", star.slug())).code())
                .isEqualTo("origin_not_allowed");
    }
}
