package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The second factor: set up, asked for at a sign-in, renewed and turned off. */
class SecondFactorTests extends RunningPlatform {

    @AfterAll
    void forgetAttempts() {
        Superuser.of(home()).sql().update("delete from sign_in_failures");
    }

    @Test
    void isSetUpAndThenAskedFor() {
        var careful = Careful.star(world.star());
        var visitor = new Visitor(address());
        var half = visitor.signIn(careful.star().email(), careful.star().password());
        assertThat(half.status()).isEqualTo(401);
        assertThat(half.code()).isEqualTo("second_factor_needed");
        assertThat(visitor.cookie("twins_session")).isEmpty();
        assertThat(visitor.get("/v1/me").status()).as("half-way in is not in").isEqualTo(401);
        var in = Careful.second(visitor, careful.nextCode());
        assertThat(in.status()).isEqualTo(200);
        assertThat(in.json().path("two_factor").asBoolean()).isTrue();
        assertThat(visitor.get("/v1/me").status()).isEqualTo(200);
    }

    @Test
    void showsAPictureAnAppCanRead() {
        var star = world.star();
        var begun = star.owner().post("/v1/me/two-factor", Map.of("password", star.password()));
        assertThat(begun.text("/uri"))
                .startsWith("otpauth://totp/VibeThink%20Twins:")
                .contains("secret=" + begun.text("/secret"))
                .contains("issuer=VibeThink%20Twins");
        assertThat(begun.text("/qr_svg")).startsWith("<svg ").endsWith("</svg>").doesNotContain("<script");
        assertThat(state(star).path("on").asBoolean()).as("not yet").isFalse();
        assertThat(new Visitor(address()).signIn(star.email(), star.password()).status())
                .isEqualTo(200);
    }

    @Test
    void needsThePasswordAndARightCodeToBegin() {
        var star = world.star();
        assertThat(star.owner()
                        .post("/v1/me/two-factor", Map.of("password", "not it"))
                        .code())
                .isEqualTo("wrong_password");
        star.owner().post("/v1/me/two-factor", Map.of("password", star.password()));
        assertThat(star.owner()
                        .post("/v1/me/two-factor/confirm", Map.of("code", "000000"))
                        .code())
                .isEqualTo("wrong_code");
        assertThat(state(star).path("on").asBoolean()).isFalse();
    }

    @Test
    void cannotBeReplacedByWhoOnlyHasThePassword() {
        var careful = Careful.star(world.star());
        var star = careful.star();
        assertThat(star.owner()
                        .post("/v1/me/two-factor", Map.of("password", star.password()))
                        .code())
                .isEqualTo("two_factor_on");
        assertThat(star.owner()
                        .post("/v1/me/two-factor/removal", Map.of("password", star.password(), "code", "000000"))
                        .code())
                .isEqualTo("wrong_code");
    }

    @Test
    void aRecoveryCodeOpensOnceWrittenInAnyWay() {
        var careful = Careful.star(world.star());
        assertThat(careful.recovery()).hasSize(10).doesNotHaveDuplicates();
        var code = careful.recovery().getFirst();
        assertThat(Careful.second(careful.half(), " " + code.toUpperCase().replace("-", " "))
                        .status())
                .isEqualTo(200);
        assertThat(Careful.second(careful.half(), code).code()).isEqualTo("wrong_code");
        assertThat(state(careful.star()).path("recovery_codes_left").asInt()).isEqualTo(9);
    }

    @Test
    void newRecoveryCodesReplaceTheOld() {
        var careful = Careful.star(world.star());
        var star = careful.star();
        var renewed = star.owner().post("/v1/me/two-factor/recovery-codes", Map.of("password", star.password()));
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(Careful.second(careful.half(), careful.recovery().getFirst()).code())
                .isEqualTo("wrong_code");
        assertThat(Careful.second(careful.half(), renewed.text("/recovery_codes/0"))
                        .status())
                .isEqualTo(200);
        var me = star.owner().get("/v1/me").text("/id");
        var told = world.admin().get("/v1/platform/audit?action=second_factor.update&object=" + me);
        assertThat(told.body()).contains("codes_renewed_at", "codes_used");
        assertThat(new Mailbox(world.admin(), star.email()).subjects()).anyMatch(it -> it.contains("recuperación"));
    }

    @Test
    void isTurnedOffWithPasswordAndCode() {
        var careful = Careful.star(world.star());
        var star = careful.star();
        var off = star.owner()
                .post(
                        "/v1/me/two-factor/removal",
                        Map.of(
                                "password",
                                star.password(),
                                "code",
                                careful.recovery().getFirst()));
        assertThat(off.status()).isEqualTo(204);
        assertThat(new Visitor(address()).signIn(star.email(), star.password()).status())
                .isEqualTo(200);
    }

    private tools.jackson.databind.JsonNode state(Star star) {
        return star.owner().get("/v1/me/two-factor").json();
    }
}
