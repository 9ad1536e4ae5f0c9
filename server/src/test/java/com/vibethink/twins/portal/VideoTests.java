package com.vibethink.twins.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.domain.WhiteLabel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The film at the head of a page. */
class VideoTests extends RunningPlatform {

    private Star star;

    @BeforeEach
    void aStar() {
        star = world.star().published();
    }

    @Test
    void runsOnThePageItWasGivenAndNowhereElse() {
        var host = WhiteLabel.of(star).live();
        var path = given(star, "?deployment=" + host.place());
        assertThat(page(star)).doesNotContain("<video");
        assertThat(host.visitor().get("/?lang=es").body())
                .contains("data-src=\"" + path + "\"")
                .contains("Pausar el video")
                .doesNotContain("autoplay");
        assertThat(host.visitor().get(path).status()).isEqualTo(200);
        var other = given(world.star().published(), "");
        assertThat(host.visitor().get(other).status()).isEqualTo(404);
    }

    @Test
    void isSentWholeOrInPartsAndKeptByBrowsers() {
        var path = given(star, "");
        var whole = visitor().get(path);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.header("content-type")).isEqualTo("video/mp4");
        assertThat(whole.header("accept-ranges")).isEqualTo("bytes");
        assertThat(whole.header("cache-control")).contains("max-age=31536000").contains("immutable");
        assertThat(whole.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(whole.headers()).doesNotContainKey("set-cookie");
        var length = whole.header("content-length");

        var first = visitor().with("Range", "bytes=0-1").get(path);
        assertThat(first.status()).isEqualTo(206);
        assertThat(first.header("content-range")).isEqualTo("bytes 0-1/" + length);
        assertThat(first.header("content-length")).isEqualTo("2");
        assertThat(visitor().with("Range", "bytes=4-7").get(path).body()).isEqualTo("ftyp");
        var last = visitor().with("Range", "bytes=-5").get(path);
        assertThat(last.header("content-length")).isEqualTo("5");
        for (var nowhere : List.of("bytes=99999999-", "bytes=5-1", "bytes=-0", "bytes=a-b", "bytes=0-,1-")) {
            var refused = visitor().with("Range", nowhere).get(path);
            assertThat(refused.status()).as(nowhere).isEqualTo(416);
            assertThat(refused.header("content-range")).isEqualTo("bytes */" + length);
            assertThat(refused.body()).isEmpty();
        }
        for (var noRange : List.of("x=0-1", "seconds=0-", "bytes 0-1")) {
            var all = visitor().with("Range", noRange).get(path);
            assertThat(all.status()).as(noRange).isEqualTo(200);
            assertThat(all.header("content-length")).isEqualTo(length);
            assertThat(all.headers()).doesNotContainKey("content-range");
            assertThat(all.body()).isEqualTo(whole.body());
        }
        assertThat(visitor()
                        .with("If-None-Match", whole.header("etag"))
                        .get(path)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void aFilmLargerThanAPieceComesWhole() {
        var film = Films.matroska("webm", 3_000_000);
        var answer = star.owner().upload(star.path("/portal/video"), "x.webm", film);
        var path = answer.text("/path");
        assertThat(visitor().get(path).header("content-length")).isEqualTo("3000000");
        assertThat(visitor().get(path).body()).endsWith("Z");
        assertThat(visitor().with("Range", "bytes=2999998-").get(path).body()).isEqualTo("\0Z");
        assertThat(visitor().get(path).header("content-type")).isEqualTo("video/webm");
    }

    @Test
    void isGoneWithItsRemovalAndWhileThePageIsClosed() {
        var first = given(star, "");
        var second = given(star, "");
        assertThat(second).isNotEqualTo(first);
        assertThat(visitor().get(first).status()).as("replaced").isEqualTo(404);
        var portal = star.owner().get(star.path("/deployments")).items().stream()
                .filter(place -> place.path("type").asString().equals("VIBETHINK_PORTAL"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        star.owner().patch(star.path("/deployments/" + portal), Map.of("status", "INACTIVE"));
        assertThat(visitor().get(second).status()).as("paused").isEqualTo(404);
        star.owner().patch(star.path("/deployments/" + portal), Map.of("status", "ACTIVE"));
        assertThat(visitor().get(second).status()).isEqualTo(200);

        assertThat(star.owner().delete(star.path("/portal/video")).status()).isEqualTo(204);
        assertThat(visitor().get(second).status()).isEqualTo(404);
        assertThat(page(star)).doesNotContain("<video");
        assertThat(star.owner().delete(star.path("/portal/video")).code()).isEqualTo("no_video");
        assertThat(star.owner().get(star.path("/portal")).json().path("video").isNull())
                .isTrue();
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var path = given(star, "");
        for (var refused : List.of(
                upload("me.mp4", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                upload("me.mp4", new byte[0]),
                upload("me.mp4", new byte[Film.LARGEST + 1])))
            assertThat(refused.status()).as(refused.body()).isIn(400, 413, 415);
        assertThat(visitor().get(path).status()).isEqualTo(200);
        var widget = star.owner()
                .get(star.path("/deployments"))
                .items()
                .getLast()
                .path("id")
                .asString();
        assertThat(star.owner()
                        .upload(star.path("/portal/video?deployment=" + widget), "me.mp4", Films.mp4())
                        .code())
                .isEqualTo("unknown_deployment");
        var other = world.star();
        assertThat(other.owner()
                        .upload(star.path("/portal/video"), "me.mp4", Films.mp4())
                        .status())
                .isEqualTo(404);
    }

    private Answer upload(String name, byte[] content) {
        return star.owner().upload(star.path("/portal/video"), name, content);
    }

    private static String given(Star star, String query) {
        var answer = star.owner().upload(star.path("/portal/video" + query), "me.mp4", Films.mp4());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.text("/path");
    }

    private static String page(Star star) {
        return visitor().get("/t/" + star.slug()).body();
    }

    private static Visitor visitor() {
        return new Visitor(address());
    }
}
