package com.vibethink.twins.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.account.Phone;
import com.vibethink.twins.team.Colleague;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every screen with something on it, and the way to it. */
final class Screens {

    /** The answer to a right password that needs a code too; the browser complains of every 401. */
    static final String HALF_WAY_IN = "401 () /v1/sign-in";

    private final World world;
    private final Star star;
    private final Star careful;
    private final PlaceScreens places;
    private final ForeignSite site;
    private final String invitation;

    Screens(World world) {
        this.world = world;
        this.star = Jumper.in(world);
        this.careful = world.star("Ana");
        Phone.of(careful);
        careful.owner().post("/v1/me/email-verification", "");
        Colleague.invited(star.owner(), star.path(""), "EDITOR");
        this.invitation = Colleague.token(star.owner(), star.path(""), UUID.randomUUID() + "@invited.test", "ANALYST");
        this.site = new ForeignSite(RunningPlatform.address(), star.slug()).followingTheSystem();
        Jumper.allow(star, site.origin());
        star.owner()
                .post(
                        star.path("/keys"),
                        Map.of("name", "Newsletter", "scopes", List.of("read"), "password", star.password()));
        for (var language : Language.values()) {
            var fan = Fan.on(RunningPlatform.address(), star.slug());
            fan.ask(Jumper.question(language));
            fan.ask(Jumper.unknown(language));
            // Put together for the first reader of each language, which takes longer than a screen is waited for.
            new Visitor(RunningPlatform.address())
                    .with("Accept-Language", language.locale)
                    .get("/v1/openapi");
        }
        this.places = new PlaceScreens(star);
    }

    /**
     * A screen's name and what brings a page there, its content shown.
     *
     * @param seenBefore what other screens have as well and is long, by its selectors
     */
    record Screen(String name, Consumer<Page> open, List<String> seenBefore) {

        Screen(String name, Consumer<Page> open) {
            this(name, open, List.of());
        }
    }

    /** Seen without signing in. */
    List<Screen> open(Language in) {
        return List.of(
                new Screen("sign-in", page -> {
                    new Dashboard(page, in).open("/sign-in");
                    assertThat(page.getByRole(AriaRole.HEADING)).isVisible();
                }),
                dashboard(in, "forgot-password", "/forgot-password", "form"),
                dashboard(in, "reset-password", "/reset-password#secret", "form"),
                dashboard(in, "verify-email", "/verify-email#secret", "main button"),
                dashboard(in, "docs", "/docs", "h1"),
                new Screen("docs-operation", page -> new Docs(page, in).open("sourceUpload"), List.of("nav")),
                new Screen(
                        "docs-answer", page -> new Docs(page, in).open("about").run(), List.of("nav")),
                dashboard(in, "invitation", "/invitation#" + invitation, "form"),
                new Screen("sign-in-code", page -> {
                    new Dashboard(page, in).open("/sign-in").credentials(careful.email(), careful.password());
                    assertThat(page.getByRole(AriaRole.BUTTON, named(in, "Continuar", "Continue")))
                            .isVisible();
                }),
                new Screen("portal", page -> {
                    page.navigate(RunningPlatform.address() + "/t/" + star.slug() + "?lang=" + in.code());
                    talks(new Chat(page, in));
                }),
                new Screen("widget", page -> {
                    page.navigate(site.page(in));
                    var chat = new Chat(page, in);
                    chat.button("Abrir el chat con IA", "Open the AI chat").click();
                    talks(chat);
                }));
    }

    /** Seen by the platform's team. */
    List<Screen> admins(Language in) {
        return List.of(
                dashboard(in, "celebrities", "/celebrities", "tbody tr"),
                dashboard(in, "new-celebrity", "/celebrities/new", "form"),
                dashboard(in, "platform-team", "/platform/team", "tbody tr"),
                dashboard(in, "outbox", "/platform/outbox", "tbody tr"),
                dashboard(in, "isolation", "/platform/isolation", "h2"),
                new Screen("mail", page -> {
                    new Dashboard(page, in).open("/platform/outbox");
                    page.locator("tbody a").first().click();
                    assertThat(page.getByRole(AriaRole.DIALOG)
                                    .locator("time, p")
                                    .first())
                            .isVisible();
                }));
    }

    /** Seen by the owner. */
    List<Screen> owners(Language in) {
        return Stream.concat(places.all(in).stream(), ownersOther(in).stream()).toList();
    }

    private List<Screen> ownersOther(Language in) {
        var home = "/c/" + star.slug();
        return List.of(
                dashboard(in, "home", home, "h3"),
                dashboard(in, "twin", home + "/twin", "[role=log] article"),
                dashboard(in, "versions", home + "/twin/versions", "[role=dialog] article"),
                dashboard(in, "publish", home + "/twin#publish", "[role=dialog] textarea"),
                dashboard(in, "knowledge", home + "/knowledge", "tbody tr"),
                dashboard(in, "conversations", home + "/conversations", "tbody tr"),
                dashboard(in, "team", home + "/team/members", "tbody tr"),
                dashboard(in, "invite", home + "/team/members/invite", "form"),
                dashboard(in, "keys", home + "/team/keys", "main li"),
                dashboard(in, "new-key", home + "/team/keys/new", "[role=dialog] [type=checkbox]"),
                dashboard(in, "audit", home + "/team/audit", "tbody tr"),
                dashboard(in, "support", home + "/team/support", "main"),
                dashboard(in, "profile", "/settings", "form"),
                dashboard(in, "security", "/settings/security", "li"),
                new Screen("second-factor", page -> {
                    new Dashboard(page, in).open("/settings/security");
                    var region = page.getByRole(
                            AriaRole.REGION, named(in, "Verificación en dos pasos", "Two-step verification"));
                    region.getByRole(AriaRole.BUTTON).first().click();
                    region.getByLabel(in.of("Contraseña actual", "Present password"))
                            .first()
                            .fill(star.password());
                    region.getByRole(AriaRole.BUTTON, within(in, "Continuar", "Continue"))
                            .click();
                    assertThat(region.getByRole(AriaRole.IMG)).isVisible();
                }));
    }

    void signInAdmin(Page page, Language in) {
        new Dashboard(page, in).signIn(world.adminEmail(), world.adminPassword());
    }

    void signInOwner(Page page, Language in) {
        new Dashboard(page, in).signIn(star.email(), star.password());
    }

    void close() {
        site.close();
    }

    private static Page.GetByRoleOptions named(Language in, String spanish, String english) {
        return new Page.GetByRoleOptions().setName(in.of(spanish, english));
    }

    private static Locator.GetByRoleOptions within(Language in, String spanish, String english) {
        return new Locator.GetByRoleOptions().setName(in.of(spanish, english));
    }

    private static void talks(Chat chat) {
        chat.ask(Jumper.question(chat.in()));
        chat.source().click();
        assertThat(chat.passage()).isVisible();
    }

    static Screen dashboard(Language in, String name, String path, String shown) {
        return new Screen(name, page -> {
            new Dashboard(page, in).open(path);
            assertThat(page.locator(shown).first()).isVisible();
            assertThat(page.locator(".mantine-Skeleton-root")).hasCount(0);
        });
    }
}
