package com.vibethink.twins.conversation;

import com.vibethink.twins.home.CameBy;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a page in: finds the twin, checks that the page's site may show it, and says who the fan is. */
@Component
class Sessions {

    private final Directory directory;
    private final Places places;
    private final FanTokens tokens;
    private final Transactions transactions;
    private final ConversationTable conversations;
    private final Home home;

    Sessions(
            Directory directory,
            Places places,
            FanTokens tokens,
            Transactions transactions,
            ConversationTable conversations,
            Home home) {
        this.directory = directory;
        this.places = places;
        this.tokens = tokens;
        this.transactions = transactions;
        this.conversations = conversations;
        this.home = home;
    }

    /** What a page asks with: the deployment, or the celebrity whose deployment fits the page's origin. */
    record Wanted(
            @Nullable DeploymentId deployment,
            @Nullable String celebrity,
            @Nullable String locale,
            @Nullable String resume,
            @Nullable String externalFan) {}

    /** @throws Refusal when there is no such twin, it is not public yet, or the page's site may not show it */
    Session open(Wanted wanted, @Nullable String origin) {
        if (Tenancy.caller() instanceof Caller.Key speaker) return speak(wanted, speaker);
        if (origin == null)
            throw Refusal.forbidden(
                    "origin_not_allowed", "The request names no origin, so it comes from no allowed site.");
        var celebrity = celebrity(wanted);
        var place = transactions.as(
                new Caller.Worker(celebrity, "session"), () -> places.open(wanted.deployment(), origin));
        var fan = fan(
                wanted.resume(),
                new Caller.Fan(celebrity, place.requiredDeployment().id(), fresh(), origin));
        return session(fan, place, wanted.locale());
    }

    /** A session in which somebody of the team, or a program of it, talks to the draft of their own twin. */
    Session preview(@Nullable String locale) {
        var caller = Tenancy.caller();
        var fan = switch (caller) {
            case Caller.Person person ->
                new Caller.Fan(
                        Tenancy.celebrity(), null, new FanId(person.user().value()), home.origin());
            case Caller.Key key -> Caller.Fan.by(key, null, new FanId(key.key().value()));
            case Caller.Anonymous _, Caller.Fan _, Caller.Worker _, Caller.Platform _ ->
                throw Refusal.unauthenticated("sign_in_needed", "Sign in first.");
        };
        return session(fan, transactions.as(caller, places::preview), locale);
    }

    /** A session in which a program of the team speaks for a fan of its own. */
    private Session speak(Wanted wanted, Caller.Key speaker) {
        var celebrity = Tenancy.celebrity();
        if (wanted.deployment() == null && wanted.celebrity() == null || !celebrity.equals(celebrity(wanted)))
            throw unknown();
        var place = transactions.as(new Caller.Worker(celebrity, "session"), () -> places.open(wanted.deployment()));
        var newcomer = wanted.externalFan() == null ? fresh() : ExternalFan.of(celebrity, wanted.externalFan());
        var fan = Caller.Fan.by(speaker, place.requiredDeployment().id(), newcomer);
        return session(wanted.externalFan() == null ? fan(wanted.resume(), fan) : fan, place, wanted.locale());
    }

    private Session session(Caller.Fan fan, Places.Place place, @Nullable String locale) {
        var issued = tokens.session(fan);
        var language = place.twin().personality().language(locale == null ? "" : locale.replaceFirst("-.*", ""));
        var latest = fan.isPreview()
                ? null
                : transactions.as(fan, () -> conversations.latest().orElse(null));
        return new Session(
                issued.token(),
                issued.expiresAt(),
                tokens.resume(fan).token(),
                latest,
                place.shown(language, CameBy.present(home).text()),
                language,
                place.shownPlace(),
                Session.Theme.USUAL);
    }

    private CelebrityId celebrity(Wanted wanted) {
        return Tenancy.as(new Caller.Anonymous(), () -> named(wanted)).orElseThrow(Sessions::unknown);
    }

    /** Where a page names both, they belong together: a mixed-up snippet must not show somebody else. */
    private Optional<CelebrityId> named(Wanted wanted) {
        var bySlug = Optional.ofNullable(wanted.celebrity()).flatMap(directory::bySlug);
        if (wanted.deployment() == null) return bySlug;
        return directory
                .byDeployment(wanted.deployment())
                .filter(celebrity -> wanted.celebrity() == null || bySlug.equals(Optional.of(celebrity)));
    }

    private static Refusal unknown() {
        return Refusal.notFound("unknown_twin", "There is no such twin. Check the celebrity's id.");
    }

    /** Who comes in: the fan whom the resume token knows, if it was given for the same place. */
    Caller.Fan fan(@Nullable String resume, Caller.Fan newcomer) {
        if (resume == null) return newcomer;
        return tokens.readResume(resume)
                .filter(known -> known.celebrity().equals(newcomer.celebrity())
                        && known.origin().equals(newcomer.origin())
                        && Objects.equals(known.deployment(), newcomer.deployment()))
                .orElse(newcomer);
    }

    private static FanId fresh() {
        return new FanId(Id.fresh());
    }
}
