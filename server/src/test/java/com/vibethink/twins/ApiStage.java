package com.vibethink.twins;

import com.vibethink.twins.World.Firm;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.account.Phone;
import com.vibethink.twins.domain.WhiteLabel;
import com.vibethink.twins.portal.Films;
import com.vibethink.twins.portrait.Photos;
import com.vibethink.twins.team.Colleague;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A celebrity in whose life a call of the API makes sense: what the call needs is made when it is asked for. What stands
 * in the examples for things of a reader's own, such as an id or a password, is replaced by what is there.
 */
public class ApiStage {

    private static final String KNOWN = "Ana Torres ganó el oro en Lima con 6,92 metros en el salto largo.";
    static final String PLATFORM = "/v1/platform";
    public final Star star;
    private final World world;
    private Fan fan;
    private Visitor halfIn;
    private Firm firm;

    public ApiStage(World world) {
        this.world = world;
        this.star = world.star(
                        "Ana Torres", "ana-" + UUID.randomUUID().toString().substring(0, 8))
                .published();
    }

    /** What this platform has in place of the example's values, by the name of a parameter or a field of the body. */
    public Map<String, ?> instead(ApiCall call) {
        var own = StandIns.of(call, this);
        var all = new java.util.HashMap<String, Object>(Map.of("slug", call.isOfBrand() ? firm().slug() : star.slug()));
        all.putAll(own);
        return all;
    }

    /** Somebody who may make the call. */
    public Visitor caller(ApiCall call) {
        return switch (call.caller()) {
            case "fan" -> fan().browser;
            case "key" ->
                new Visitor(RunningPlatform.address()).with("Authorization", "Bearer " + key().text("/secret"));
            case "platform" -> world.admin();
            case "person", "team" -> call.isOfBrand() ? firm().owner() : star.owner();
            case "anybody" -> halfIn == null ? stranger() : halfIn;
            default -> throw new IllegalArgumentException("nobody is known as " + call.caller());
        };
    }

    /** Somebody on our own pages who is not signed in. */
    public static Visitor stranger() {
        var visitor = new Visitor(RunningPlatform.address());
        visitor.get("/v1/about");
        return visitor.with("Origin", RunningPlatform.address());
    }

    Visitor admin() {
        return world.admin();
    }

    Firm firm() {
        if (firm == null) firm = world.brand();
        return firm;
    }

    String access() {
        return opened("celebrity", star.slug());
    }

    String accessToBrand() {
        return opened("brand", firm().slug());
    }

    private String opened(String kind, String slug) {
        var wanted = Map.of(kind, slug, "reason", "The owner asked why a document was refused.", "hours", 2);
        var opened = world.admin().post("/v1/platform/support-access", wanted);
        if (opened.status() != 201) throw new AssertionError(opened.body());
        return opened.text("/id");
    }

    Colleague colleague() {
        return Colleague.invited(star.owner(), star.path(""), "MANAGER");
    }

    Colleague ofPlatform() {
        return Colleague.invited(world.admin(), PLATFORM, "FINANCE");
    }

    String invited(Visitor by, String team, String role) {
        return by.post(team + "/invitations", Map.of("email", fresh(), "role", role))
                .text("/invitation/id");
    }

    String invitation(String email) {
        return Colleague.token(star.owner(), star.path(""), email, "EDITOR");
    }

    /** Into another's team: one is not invited into one's own. */
    String invitationOfTheOwner() {
        var other = world.star();
        return Colleague.token(other.owner(), other.path(""), star.email(), "EDITOR");
    }

    /** The ownership of another's team, offered to the owner, who is the caller. */
    Map<String, ?> offered() {
        var other = world.star();
        star.owner()
                .post(
                        "/v1/me/invitation",
                        Map.of("token", Colleague.token(other.owner(), other.path(""), star.email(), "EDITOR")));
        var me = star.owner().get("/v1/me").text("/id");
        other.owner().post(other.path("/ownership-transfer"), Map.of("user_id", me, "password", other.password()));
        return Map.of("slug", other.slug(), "password", star.password());
    }

    String colleagueAtBrand() {
        return Colleague.invited(firm().owner(), firm().path(""), "MANAGER").id();
    }

    String invitedToBrand() {
        return invited(firm().owner(), firm().path(""), "VIEWER");
    }

    Map<String, ?> offeredAtBrand() {
        var other = world.brand();
        var token = Colleague.token(other.owner(), other.path(""), firm().email(), "VIEWER");
        firm().owner().post("/v1/me/invitation", Map.of("token", token));
        var me = firm().owner().get("/v1/me").text("/id");
        other.owner().post(other.path("/ownership-transfer"), Map.of("user_id", me, "password", other.password()));
        return Map.of("slug", other.slug(), "password", firm().password());
    }

    String keyOfBrand() {
        return firm().owner()
                .post(
                        firm().path("/keys"),
                        Map.of("name", "Nightly sync", "scopes", List.of("analytics"), "password", firm().password()))
                .text("/key/id");
    }

    static String fresh() {
        return UUID.randomUUID() + "@invited.test";
    }

    Fan fan() {
        if (fan == null) {
            source();
            fan = star.fan();
            fan.ask("¿Con cuántos metros ganó Ana el oro en Lima?");
        }
        return fan;
    }

    Visitor.Answer key() {
        return star.owner()
                .post(
                        star.path("/keys"),
                        Map.of("name", "Nightly sync", "scopes", List.of("read"), "password", star.password()));
    }

    String message() {
        return fan().browser
                .get(fan.path("/messages"))
                .items()
                .getLast()
                .path("id")
                .asString();
    }

    String source() {
        var path = star.path("/knowledge/sources");
        if (star.owner().get(path).items().isEmpty()) star.knowing("Los saltos de Ana", "# Lima\n\n" + KNOWN);
        return first(path);
    }

    WhiteLabel whiteLabel() {
        return WhiteLabel.of(star);
    }

    Map<String, ?> claimed() {
        var place = whiteLabel();
        return Map.of("id", place.place(), "domain", place.claim().text("/id"));
    }

    Map<String, ?> wanted() {
        var place = whiteLabel();
        return Map.of("id", place.place(), "host", place.host());
    }

    void photo() {
        var answer = star.owner().upload(star.path("/portrait"), "ana.jpg", Photos.jpeg(400, 600));
        if (answer.status() != 200) throw new AssertionError(answer.body());
    }

    Map<String, ?> filmed() {
        var place = whiteLabel().place();
        star.owner().upload(star.path("/portal/video?deployment=" + place), "lima.mp4", Films.mp4());
        return Map.of("deployment", place);
    }

    /** One that nobody needs: the example closes it. */
    String place() {
        return Spot.on(star, "https://site.example.net", Map.of()).id();
    }

    /** A trial of a place by one of the team. */
    Map<String, ?> tried(Visitor member) {
        var place = place();
        var begun = member.post(star.path("/deployments/" + place + "/trials"), Map.of());
        return Map.of("slug", star.slug(), "id", place, "trial", begun.text("/id"));
    }

    /** The platform's own page of the twin. */
    String portal() {
        return star.fan().session.at("/deployment/id").asString();
    }

    /** Of a site that is not allowed. */
    String sighting() {
        new Visitor(RunningPlatform.address())
                .with("Origin", "https://copied.example.net")
                .post("/v1/sessions", Map.of("celebrity", star.slug(), "tz", "America/Lima"));
        var list = star.path("/sightings?allowed=false");
        Until.isTrue(() -> !star.owner().get(list).items().isEmpty());
        return first(list);
    }

    String unanswered() {
        fan().ask("¿Cuánto cuesta un boleto de avión a Tokio?");
        return first(star.path("/knowledge/unanswered"));
    }

    int revision() {
        return star.owner().get(star.path("/twin")).json().path("revision").asInt();
    }

    String first(String list) {
        return star.owner().get(list).items().getFirst().path("id").asString();
    }

    String mail() {
        mailed("/v1/password-reset", "reset-password");
        return world.admin()
                .get("/v1/platform/outbox")
                .items()
                .getFirst()
                .path("id")
                .asString();
    }

    String mailed(String asked, String page) {
        star.owner().post(asked, Map.of("email", star.email()));
        return new Mailbox(world.admin(), star.email()).token(page);
    }

    String codeAfterPassword() {
        var phone = Phone.of(star);
        halfIn = stranger();
        halfIn.signIn(star.email(), star.password());
        return phone.code();
    }

    Phone begun() {
        return new Phone(star.owner()
                .post("/v1/me/two-factor", Map.of("password", star.password()))
                .text("/secret"));
    }

    Map<String, ?> withPhone(Function<Phone, Map<String, ?>> then) {
        return then.apply(Phone.of(star));
    }

    /** What the log tells of itself or the celebrity once one of them has changed. */
    Map<String, ?> renamed(String path) {
        var me = star.owner().get("/v1/me").text("/id");
        star.owner().patch(path, path.equals("/v1/me") ? Map.of("locale", "en") : Map.of("name", "Ana Torres de Lima"));
        return Map.of(
                "actor", me, "object", path.equals("/v1/me") ? me : star.id().toString());
    }

    Map<String, ?> renamedBrand() {
        var owner = firm().owner();
        var brand = owner.patch(firm().path(""), Map.of("name", "Café Torres")).text("/id");
        return Map.of("actor", owner.get("/v1/me").text("/id"), "object", brand);
    }

    Map<String, ?> after(Runnable something) {
        something.run();
        return Map.of();
    }
}
