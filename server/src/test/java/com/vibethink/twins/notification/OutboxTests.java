package com.vibethink.twins.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The outbox of an installation without a mail server. */
class OutboxTests extends RunningPlatform {

    @Test
    void keepsWhatWouldHaveBeenSentForThoseWhoRunThePlatform() {
        var star = world.star();
        var somebody = new Visitor(address());
        somebody.get("/v1/me");
        somebody.post("/v1/password-reset", Map.of("email", star.email()));
        var mailbox = new Mailbox(world.admin(), star.email());
        assertThat(mailbox.token("reset-password")).isNotBlank();
        var opened = world.admin().get("/v1/platform/audit?action=mail.update&limit=1");
        assertThat(opened.items())
                .as("whoever reads a link that opens an account is told of")
                .hasSize(1);
        assertThat(opened.body()).doesNotContain(star.email());
        var listed = world.admin().get("/v1/platform/outbox").items().getFirst();
        assertThat(listed.path("status").asString()).isEqualTo("KEPT");
        assertThat(listed.has("body")).isFalse();
        assertThat(world.admin().get("/v1/about").json().path("mail").asBoolean())
                .isFalse();
    }

    @Test
    void isClosedToEverybodyElse() {
        var owner = world.star().owner();
        assertThat(owner.get("/v1/platform/outbox").code()).isEqualTo("not_allowed");
        assertThat(owner.get("/v1/platform/outbox").status()).isEqualTo(403);
        assertThat(owner.get("/v1/platform/outbox/mai_" + "0".repeat(32)).status())
                .isEqualTo(403);
        assertThat(new Visitor(address()).get("/v1/platform/outbox").status()).isEqualTo(401);
    }

    @Test
    void isPagedAndRefusesWhatIsNoCursor() {
        for (int i = 0; i < 3; i++) {
            var star = world.star();
            star.owner().post("/v1/me/email-verification", "");
        }
        var admin = world.admin();
        var first = admin.get("/v1/platform/outbox?limit=2");
        assertThat(first.items()).hasSize(2);
        var next = admin.get("/v1/platform/outbox?limit=2&cursor=" + first.text("/next_cursor"));
        assertThat(next.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
        assertThat(admin.get("/v1/platform/outbox?cursor=x").status()).isEqualTo(400);
        assertThat(admin.get("/v1/platform/outbox/mai_" + "0".repeat(32)).status())
                .isEqualTo(404);
    }
}
