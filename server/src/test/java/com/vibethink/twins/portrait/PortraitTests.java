package com.vibethink.twins.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Until;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.domain.WhiteLabel;
import com.vibethink.twins.team.Colleague;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A photo in place of the drawing, wherever fans see the celebrity. */
class PortraitTests extends RunningPlatform {

    private Star star;

    @BeforeEach
    void aStar() {
        star = world.star().published();
    }

    @Test
    void isWhereverTheDrawingWas() {
        var host = WhiteLabel.of(star).live();
        var drawn = shareImage("es");
        assertThat(page()).contains("alt=\"Retrato dibujado de").contains("/portraits/" + star.slug() + ".svg\"");

        var path = given(Photos.jpeg(900, 600));

        assertThat(page())
                .contains("alt=\"Retrato de ")
                .doesNotContain("alt=\"Retrato dibujado")
                .contains("src=\"" + path + "\"");
        var photo = visitor().get(path);
        assertThat(photo.status()).isEqualTo(200);
        assertThat(photo.header("content-type")).isEqualTo("image/jpeg");
        assertThat(photo.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(photo.header("cache-control")).contains("max-age=31536000").contains("immutable");
        assertThat(photo.headers()).doesNotContainKey("set-cookie");
        assertThat(visitor().with("Origin", "https://club.example").get(path).header("access-control-allow-origin"))
                .isEqualTo("*");
        for (var size : new String[] {"160", "480", "960"}) {
            assertThat(visitor().get(path.replace("480", size)).status())
                    .as(size)
                    .isEqualTo(200);
            assertThat(host.visitor().get(path.replace("480", size)).status())
                    .as(size)
                    .isEqualTo(200);
        }
        assertThat(visitor().get(path.replace("480", "640")).status()).isEqualTo(404);
        var icon = visitor().get("/portraits/" + star.slug() + ".svg");
        assertThat(icon.header("content-type")).startsWith("image/svg+xml");
        assertThat(icon.body()).contains("data:image/jpeg;base64,").doesNotContain("<script");
        assertThat(shareImage("es")).isNotEqualTo(drawn);
    }

    @Test
    void openPagesLearnOfItAtOnce() {
        var fan = star.fan().browser;
        var before = fan.get("/v1/sessions/current");
        assertThat(before.text("/twin/portrait_url")).endsWith("/portraits/" + star.slug() + ".svg");
        fan.with("If-None-Match", before.header("etag"));
        given(Photos.jpeg(400, 400));
        Until.isTrue(() -> fan.get("/v1/sessions/current").status() == 200);
        var url = fan.get("/v1/sessions/current").text("/twin/portrait_url");
        assertThat(url).startsWith(address()).endsWith("-160.jpg");
        assertThat(visitor().get(url.substring(address().length())).status()).isEqualTo(200);
        assertThat(star.owner()
                        .post(star.path("/twin/preview-sessions"), Map.of())
                        .text("/twin/portrait_url"))
                .isEqualTo(url);
    }

    @Test
    void isReplacedAndTakenAway() {
        var first = given(Photos.jpeg(400, 600));
        assertThat(given(Photos.jpeg(400, 600))).as("the same again").isEqualTo(first);
        var second = given(Photos.jpeg(600, 600));
        assertThat(second).isNotEqualTo(first);
        assertThat(visitor().get(first).status()).isEqualTo(404);
        var shown = star.owner().get(star.path("/portrait"));
        assertThat(shown.text("/path")).isEqualTo(second);
        assertThat(shown.json().at("/source/width").asInt()).isEqualTo(600);

        assertThat(star.owner().delete(star.path("/portrait")).status()).isEqualTo(204);
        assertThat(visitor().get(second).status()).isEqualTo(404);
        assertThat(page()).contains("alt=\"Retrato dibujado de");
        assertThat(visitor().get("/portraits/" + star.slug() + ".svg").body()).doesNotContain("base64");
        assertThat(star.owner().get(star.path("/portrait")).json().path("photo").asBoolean())
                .isFalse();
        assertThat(star.owner().delete(star.path("/portrait")).code()).isEqualTo("no_photo");
    }

    @Test
    void oneOfACelebrityIsReadAtATime() {
        var photo = Photos.jpeg(3000, 3000);
        var sent = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> star.owner().upload(star.path("/portrait"), "me.jpg", photo), Thread::startVirtualThread))
                .limit(4)
                .toList();
        assertThat(sent.stream().map(CompletableFuture::join).map(Visitor.Answer::code))
                .contains("", "photos_waiting")
                .containsOnly("", "photos_waiting");
        given(photo);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var path = given(Photos.jpeg(400, 400));
        var photo = Photos.jpeg(2000, 1200);
        assertRefused(
                415, "unsupported_photo", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                415,
                "unsupported_photo",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(400, "unreadable_photo", Arrays.copyOf(photo, photo.length / 2));
        assertRefused(400, "too_many_pixels", Photos.promising(30_000, 30_000));
        assertRefused(400, "too_few_pixels", Photos.jpeg(20, 20));
        assertRefused(400, "empty_file", new byte[0]);
        assertRefused(413, "photo_too_large", Arrays.copyOf(photo, Portraits.LARGEST + 1));
        assertThat(star.owner()
                        .upload(star.path("/portrait?focus=101"), "me.jpg", photo)
                        .status())
                .isEqualTo(400);
        assertThat(star.owner().get(star.path("/portrait")).text("/path")).isEqualTo(path);
    }

    @Test
    void onlyWhoMayChangeWhereTheTwinLivesMayChangeItsFace() {
        var path = given(Photos.jpeg(400, 400));
        var editor = Colleague.invited(star.owner(), star.path(""), "EDITOR").visitor();
        assertThat(editor.get(star.path("/portrait")).text("/path")).isEqualTo(path);
        assertThat(editor.upload(star.path("/portrait"), "me.jpg", new byte[] {1})
                        .status())
                .isEqualTo(415);
        assertThat(editor.upload(star.path("/portrait"), "me.jpg", Photos.jpeg(300, 300))
                        .code())
                .isEqualTo("not_allowed");
        assertThat(editor.delete(star.path("/portrait")).code()).isEqualTo("not_allowed");
        var other = world.star();
        assertThat(other.owner()
                        .upload(star.path("/portrait"), "me.jpg", Photos.jpeg(300, 300))
                        .status())
                .isEqualTo(404);
        assertThat(visitor().get(path.replace(star.slug(), other.slug())).status())
                .isEqualTo(404);
        assertThat(visitor().get(path).status()).isEqualTo(200);
    }

    @Test
    void isNotShownOnceTheCelebrityHasLeft() {
        var path = given(Photos.jpeg(400, 400));
        Superuser.of(home())
                .sql()
                .update(
                        "update celebrities set status = 'INACTIVE' where id = ?",
                        star.id().value());
        assertThat(visitor().get(path).status()).isEqualTo(404);
        assertThat(visitor().get("/portraits/" + star.slug() + ".svg").body()).doesNotContain("base64");
    }

    private void assertRefused(int status, String code, byte[] content) {
        var answer = star.owner().upload(star.path("/portrait"), "me.jpg", content);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private String given(byte[] photo) {
        var answer = star.owner().upload(star.path("/portrait"), "me.jpg", photo);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.text("/path");
    }

    private String page() {
        return visitor().get("/t/" + star.slug() + "?lang=es").body().replace("&#x3D;", "=");
    }

    private String shareImage(String language) {
        var tag = visitor().get("/share/" + star.slug() + "." + language + ".png");
        assertThat(tag.status()).isEqualTo(200);
        return tag.header("etag") + tag.body().hashCode();
    }

    private static Visitor visitor() {
        return new Visitor(address());
    }
}
