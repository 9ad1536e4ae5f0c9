package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.portrait.Photos;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The head of a portal with what its team gave: a photo, a film. */
class HeroTests extends InTheBrowser {

    /** Half a second of something that turns, filmed by the browser itself. */
    private static final String FILM = """
            async () => {
              const canvas = document.body.appendChild(document.createElement('canvas'))
              const brush = canvas.getContext('2d')
              let turn = 0
              const timer = setInterval(() => {
                brush.fillStyle = `hsl(${turn++ * 20} 60% 50%)`
                brush.fillRect(0, 0, 300, 150)
              }, 30)
              const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: 'video/webm' })
              const parts = []
              recorder.ondataavailable = event => parts.push(event.data)
              const ended = new Promise(done => { recorder.onstop = done })
              recorder.start()
              await new Promise(done => setTimeout(done, 700))
              recorder.stop()
              await ended
              clearInterval(timer)
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
              return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
            }
            """;

    private Star star;

    @BeforeEach
    void aStar() {
        star = Jumper.in(world);
    }

    @ParameterizedTest
    @EnumSource
    void aPhotoThatComesWhileThePageIsOpenIsSeen(Language in) {
        var page = open(visit.in(in), in);
        var portrait = page.locator("#portrait");
        assertThat(portrait)
                .hasAttribute("alt", in.of("Retrato dibujado de Ana Torres", "Drawn portrait of Ana Torres"));
        photo();
        assertThat(portrait).hasAttribute("alt", in.of("Retrato de Ana Torres", "Portrait of Ana Torres"));
        assertThat(portrait).hasAttribute("src", Pattern.compile("-480\\.jpg$"));
        assertThat(number(portrait, "image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(480);
    }

    @ParameterizedTest
    @EnumSource
    void aFilmRunsOverThePortraitAndIsPausedByKeyboard(Language in) {
        photo();
        film();
        var moving = Look.of(in).options().setReducedMotion(ReducedMotion.NO_PREFERENCE);
        var page = open(visit.with(moving), in);
        var film = page.locator("#film");
        assertThat(film).isVisible();
        page.waitForFunction("() => document.getElementById('film').currentTime > 0");
        assertThat(film.evaluate("film => film.muted && film.loop && !film.paused"))
                .isEqualTo(true);

        button(page, in.of("Pausar el video", "Pause the video")).press("Enter");
        assertThat(film.evaluate("film => film.paused")).isEqualTo(true);
        Axe.enter(page);
        Axe.holds(page, "portal with a film", Look.of(in));
        button(page, in.of("Reproducir el video", "Play the video")).press("Enter");
        page.waitForFunction("() => !document.getElementById('film').paused");
    }

    @Test
    void whoAsksForLessMotionHasThePortraitAndFetchesNothing() {
        film();
        var page = visit.with(Look.of(Language.ES).options().setReducedMotion(ReducedMotion.REDUCE));
        var asked = asked(page);
        open(page, Language.ES);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertThat(page.locator("#portrait")).isVisible();
        assertThat(page.locator("#film")).isHidden();
        assertThat(page.locator("#motion")).isHidden();
        assertThat(asked).noneMatch(url -> url.contains("/videos/"));
    }

    @Test
    void withoutScriptsThePortraitStands() {
        film();
        var page = visit.with(Look.of(Language.ES).options().setJavaScriptEnabled(false));
        page.navigate(portal(star.slug()) + "?lang=es");
        assertThat(page.locator("#portrait")).isVisible();
        assertThat(page.locator("#film")).isHidden();
    }

    private Page open(Page page, Language in) {
        page.navigate(portal(star.slug()) + "?lang=" + in.code());
        assertThat(new Chat(page, in).composer()).isVisible();
        return page;
    }

    private static List<String> asked(Page page) {
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        return asked;
    }

    private void photo() {
        var answer = star.owner().upload(star.path("/portrait"), "ana.jpg", Photos.jpeg(900, 1200));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void film() {
        var page = visit.in(Language.ES);
        page.navigate(portal(star.slug()));
        var filmed = Base64.getDecoder().decode(String.valueOf(page.evaluate(FILM)));
        visit.context().close();
        var answer = star.owner().upload(star.path("/portal/video"), "ana.webm", filmed);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static int number(Locator element, String script) {
        return ((Number) element.evaluate(script)).intValue();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
