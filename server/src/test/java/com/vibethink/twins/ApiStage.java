package com.vibethink.twins;

import static java.util.Map.entry;

import com.vibethink.twins.World.Firm;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.account.Phone;
import com.vibethink.twins.domain.WhiteLabel;
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
    private static final String PLATFORM = "/v1/platform";
    private static final Map<String, Function<ApiStage, Map<String, ?>>> INSTEAD = Map.ofEntries(
            entry("signIn", it -> Map.of("email", it.star.email(), "password", it.star.password())),
            entry("signInWithCode", it -> Map.of("code", it.codeAfterPassword())),
            entry("passwordAsk", it -> Map.of("email", it.star.email())),
            entry("passwordFinish", it -> Map.of("token", it.mailed("/v1/password-reset", "reset-password"))),
            entry("passwordChange", it -> Map.of("current", it.star.password())),
            entry(
                    "emailVerificationFinish",
                    it -> Map.of("token", it.mailed("/v1/me/email-verification", "verify-email"))),
            entry("openSignInEnd", it -> Map.of("id", it.first("/v1/me/sessions"))),
            entry("passkeyBegin", it -> Map.of("password", it.star.password())),
            entry("secondFactorBegin", it -> Map.of("password", it.star.password())),
            entry("secondFactorConfirm", it -> Map.of("code", it.begun().code())),
            entry("secondFactorRenew", it -> it.withPhone(_ -> Map.of("password", it.star.password()))),
            entry(
                    "secondFactorRemove",
                    it -> it.withPhone(phone -> Map.of("password", it.star.password(), "code", phone.code()))),
            entry("outboxOne", it -> Map.of("id", it.mail())),
            entry("celebrityCreate", it -> Map.of("slug", it.star.slug() + "-2", "owner_email", "2" + it.star.email())),
            entry("brandCreate", it -> Map.of("slug", it.star.slug(), "owner_email", "3" + it.star.email())),
            entry("supportAccessOpen", it -> Map.of("celebrity", it.star.slug())),
            entry("supportAccessList", it -> it.after(it::access)),
            entry("supportAccessEnd", it -> Map.of("id", it.access())),
            entry("teamSupportList", it -> it.after(it::access)),
            entry("teamSupportEnd", it -> Map.of("id", it.access())),
            entry("brandTeamSupportList", it -> it.after(it::accessToBrand)),
            entry("brandTeamSupportEnd", it -> Map.of("id", it.accessToBrand())),
            entry("transcriptOne", it -> Map.of("id", it.fan().conversation)),
            entry("twinSave", it -> Map.of("revision", it.revision())),
            entry("twinPublish", it -> Map.of("revision", it.revision())),
            entry("sourceShow", it -> Map.of("source", it.source())),
            entry("sourceDelete", it -> Map.of("source", it.source())),
            entry("sourcePassages", it -> Map.of("source", it.source())),
            entry("knowledgeRecall", it -> it.after(it::source)),
            entry("knowledgeDismiss", it -> Map.of("question", it.unanswered())),
            entry("knowledgeUnanswered", it -> it.after(it::unanswered)),
            entry("sourceList", it -> it.after(it::source)),
            entry("transcriptList", it -> it.after(it::fan)),
            entry("transcriptOverview", it -> it.after(it::fan)),
            entry("outboxList", it -> it.after(it::mail)),
            entry("keyList", it -> it.after(it::key)),
            entry("keyMake", it -> Map.of("password", it.star.password())),
            entry("keyRotate", it -> Map.of("key", it.key().text("/key/id"), "password", it.star.password())),
            entry("keyRevoke", it -> Map.of("key", it.key().text("/key/id"))),
            entry("brandKeyList", it -> it.after(it::keyOfBrand)),
            entry("brandKeyMake", it -> Map.of("password", it.firm().password())),
            entry(
                    "brandKeyRotate",
                    it -> Map.of("key", it.keyOfBrand(), "password", it.firm().password())),
            entry("brandKeyRevoke", it -> Map.of("key", it.keyOfBrand())),
            entry("brandMemberChange", it -> Map.of("userId", it.colleagueAtBrand())),
            entry("brandMemberRemove", it -> Map.of("userId", it.colleagueAtBrand())),
            entry("brandInvitationResend", it -> Map.of("id", it.invitedToBrand())),
            entry("brandInvitationRevoke", it -> Map.of("id", it.invitedToBrand())),
            entry("brandInvitationList", it -> it.after(it::invitedToBrand)),
            entry("brandInvitationInvite", it -> Map.of("email", fresh())),
            entry(
                    "brandOwnershipOffer",
                    it -> Map.of(
                            "user_id",
                            it.colleagueAtBrand(),
                            "password",
                            it.firm().password())),
            entry("brandOwnershipAccept", ApiStage::offeredAtBrand),
            entry("brandOwnershipCancel", ApiStage::offeredAtBrand),
            entry("domainList", ApiStage::claimed),
            entry("domainAdd", it -> Map.of("id", it.whiteLabel().place())),
            entry("domainCheck", ApiStage::claimed),
            entry("domainRemove", ApiStage::claimed),
            entry(
                    "portalSettingsShow",
                    it -> Map.of("deployment", it.whiteLabel().place())),
            entry(
                    "portalSettingsSave",
                    it -> Map.of("deployment", it.whiteLabel().place())),
            entry("deploymentChange", it -> Map.of("id", it.first(it.star.path("/deployments")))),
            entry("sessionOpen", it -> Map.of("celebrity", it.star.published().slug())),
            entry("conversationHistory", it -> Map.of("id", it.fan().conversation)),
            entry("conversationAsk", it -> Map.of("id", it.fan().conversation)),
            entry("auditList", it -> it.renamed(it.star.path(""))),
            entry("auditExport", it -> it.renamed(it.star.path(""))),
            entry("brandAuditList", ApiStage::renamedBrand),
            entry("brandAuditExport", ApiStage::renamedBrand),
            entry("platformAuditList", it -> it.renamed("/v1/me")),
            entry("platformAuditExport", it -> it.renamed("/v1/me")),
            entry("memberChange", it -> Map.of("userId", it.colleague().id())),
            entry("memberRemove", it -> Map.of("userId", it.colleague().id())),
            entry("invitationResend", it -> Map.of("id", it.invited(it.star.owner(), it.star.path(""), "EDITOR"))),
            entry("invitationRevoke", it -> Map.of("id", it.invited(it.star.owner(), it.star.path(""), "EDITOR"))),
            entry("invitationList", it -> it.after(() -> it.invited(it.star.owner(), it.star.path(""), "EDITOR"))),
            entry("invitationInvite", it -> Map.of("email", fresh())),
            entry("platformMemberChange", it -> Map.of("userId", it.ofPlatform().id())),
            entry("platformMemberRemove", it -> Map.of("userId", it.ofPlatform().id())),
            entry("platformInvitationResend", it -> Map.of("id", it.invited(it.world.admin(), PLATFORM, "SUPPORT"))),
            entry("platformInvitationRevoke", it -> Map.of("id", it.invited(it.world.admin(), PLATFORM, "SUPPORT"))),
            entry("platformInvitationList", it -> it.after(() -> it.invited(it.world.admin(), PLATFORM, "SUPPORT"))),
            entry("platformInvitationInvite", it -> Map.of("email", fresh())),
            entry("ownershipOffer", it -> Map.of("user_id", it.colleague().id(), "password", it.star.password())),
            entry("ownershipAccept", ApiStage::offered),
            entry("ownershipCancel", ApiStage::offered),
            entry("acceptanceLook", it -> Map.of("token", it.invitation(fresh()))),
            entry("acceptanceNewcomer", it -> Map.of("token", it.invitation(fresh()))),
            entry("acceptanceAccept", it -> Map.of("token", it.invitationOfTheOwner())),
            entry("conversationStop", it -> Map.of("id", it.fan().conversation, "message", it.message())));

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
        var own = INSTEAD.getOrDefault(call.id(), _ -> Map.of()).apply(this);
        var all = new java.util.HashMap<String, Object>(Map.of("slug", isOfBrand(call) ? firm().slug() : star.slug()));
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
            case "person", "team" -> isOfBrand(call) ? firm().owner() : star.owner();
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

    private static boolean isOfBrand(ApiCall call) {
        return call.path().startsWith("/v1/brands/");
    }

    private Firm firm() {
        if (firm == null) firm = world.brand();
        return firm;
    }

    private WhiteLabel whiteLabel() {
        return WhiteLabel.of(star, world.database());
    }

    private Map<String, ?> claimed() {
        var place = whiteLabel();
        return Map.of("id", place.place(), "domain", place.claim().text("/id"));
    }

    private String access() {
        return opened("celebrity", star.slug());
    }

    private String accessToBrand() {
        return opened("brand", firm().slug());
    }

    private String opened(String kind, String slug) {
        return world.admin()
                .post(
                        "/v1/platform/support-access",
                        Map.of(kind, slug, "reason", "The owner asked why a document was refused.", "hours", 2))
                .text("/id");
    }

    private Colleague colleague() {
        return Colleague.invited(star.owner(), star.path(""), "MANAGER");
    }

    private Colleague ofPlatform() {
        return Colleague.invited(world.admin(), PLATFORM, "FINANCE");
    }

    private String invited(Visitor by, String team, String role) {
        return by.post(team + "/invitations", Map.of("email", fresh(), "role", role))
                .text("/invitation/id");
    }

    private String invitation(String email) {
        return Colleague.token(star.owner(), star.path(""), email, "EDITOR");
    }

    /** Into another's team: one is not invited into one's own. */
    private String invitationOfTheOwner() {
        var other = world.star();
        return Colleague.token(other.owner(), other.path(""), star.email(), "EDITOR");
    }

    /** The ownership of another's team, offered to the owner, who is the caller. */
    private Map<String, ?> offered() {
        var other = world.star();
        star.owner()
                .post(
                        "/v1/me/invitation",
                        Map.of("token", Colleague.token(other.owner(), other.path(""), star.email(), "EDITOR")));
        var me = star.owner().get("/v1/me").text("/id");
        other.owner().post(other.path("/ownership-transfer"), Map.of("user_id", me, "password", other.password()));
        return Map.of("slug", other.slug(), "password", star.password());
    }

    private String colleagueAtBrand() {
        return Colleague.invited(firm().owner(), firm().path(""), "MANAGER").id();
    }

    private String invitedToBrand() {
        return invited(firm().owner(), firm().path(""), "VIEWER");
    }

    private Map<String, ?> offeredAtBrand() {
        var other = world.brand();
        var token = Colleague.token(other.owner(), other.path(""), firm().email(), "VIEWER");
        firm().owner().post("/v1/me/invitation", Map.of("token", token));
        var me = firm().owner().get("/v1/me").text("/id");
        other.owner().post(other.path("/ownership-transfer"), Map.of("user_id", me, "password", other.password()));
        return Map.of("slug", other.slug(), "password", firm().password());
    }

    private String keyOfBrand() {
        return firm().owner()
                .post(
                        firm().path("/keys"),
                        Map.of("name", "Nightly sync", "scopes", List.of("analytics"), "password", firm().password()))
                .text("/key/id");
    }

    private static String fresh() {
        return UUID.randomUUID() + "@invited.test";
    }

    private Fan fan() {
        if (fan == null) {
            source();
            fan = star.fan();
            fan.ask("¿Con cuántos metros ganó Ana el oro en Lima?");
        }
        return fan;
    }

    private Visitor.Answer key() {
        return star.owner()
                .post(
                        star.path("/keys"),
                        Map.of("name", "Nightly sync", "scopes", List.of("read"), "password", star.password()));
    }

    private String message() {
        return fan().browser
                .get(fan.path("/messages"))
                .items()
                .getLast()
                .path("id")
                .asString();
    }

    private String source() {
        var path = star.path("/knowledge/sources");
        if (star.owner().get(path).items().isEmpty()) star.knowing("Los saltos de Ana", "# Lima\n\n" + KNOWN);
        return first(path);
    }

    private String unanswered() {
        fan().ask("¿Cuánto cuesta un boleto de avión a Tokio?");
        return first(star.path("/knowledge/unanswered"));
    }

    private int revision() {
        return star.owner().get(star.path("/twin")).json().path("revision").asInt();
    }

    private String first(String list) {
        return star.owner().get(list).items().getFirst().path("id").asString();
    }

    private String mail() {
        mailed("/v1/password-reset", "reset-password");
        return world.admin()
                .get("/v1/platform/outbox")
                .items()
                .getFirst()
                .path("id")
                .asString();
    }

    private String mailed(String asked, String page) {
        star.owner().post(asked, Map.of("email", star.email()));
        return new Mailbox(world.admin(), star.email()).token(page);
    }

    private String codeAfterPassword() {
        var phone = Phone.of(star);
        halfIn = stranger();
        halfIn.signIn(star.email(), star.password());
        return phone.code();
    }

    private Phone begun() {
        return new Phone(star.owner()
                .post("/v1/me/two-factor", Map.of("password", star.password()))
                .text("/secret"));
    }

    private Map<String, ?> withPhone(Function<Phone, Map<String, ?>> then) {
        return then.apply(Phone.of(star));
    }

    /** What the log tells of itself or the celebrity once one of them has changed. */
    private Map<String, ?> renamed(String path) {
        var me = star.owner().get("/v1/me").text("/id");
        star.owner().patch(path, path.equals("/v1/me") ? Map.of("locale", "en") : Map.of("name", "Ana Torres de Lima"));
        return Map.of(
                "actor", me, "object", path.equals("/v1/me") ? me : star.id().toString());
    }

    private Map<String, ?> renamedBrand() {
        var owner = firm().owner();
        var brand = owner.patch(firm().path(""), Map.of("name", "Café Torres")).text("/id");
        return Map.of("actor", owner.get("/v1/me").text("/id"), "object", brand);
    }

    private Map<String, ?> after(Runnable something) {
        something.run();
        return Map.of();
    }
}
