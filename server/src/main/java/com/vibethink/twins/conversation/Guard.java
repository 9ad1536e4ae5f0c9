package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Admissions;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the place that a page or a program may use; whoever names none, or comes from nowhere, finds none. */
@Component
class Guard {

    private final Directory directory;
    private final Admissions admissions;
    private final FanTokens tokens;
    private final Transactions transactions;
    private final Home home;

    Guard(Directory directory, Admissions admissions, FanTokens tokens, Transactions transactions, Home home) {
        this.directory = directory;
        this.admissions = admissions;
        this.tokens = tokens;
        this.transactions = transactions;
        this.home = home;
    }

    /** A place, and whose it is. */
    record Admitted(CelebrityId celebrity, Deployment deployment) {

        Caller.Worker worker() {
            return new Caller.Worker(celebrity, "session");
        }
    }

    /** @throws Refusal when there is no such twin, or the page's site may not show it */
    Admitted page(Wanted wanted, @Nullable String origin) {
        if (origin == null)
            throw Refusal.forbidden(
                    "origin_not_allowed", "The request names no origin, so it comes from no allowed site.");
        var celebrity = celebrity(wanted);
        var place = transactions.as(
                new Caller.Worker(celebrity, "session"),
                () -> isFramed(wanted, celebrity, origin)
                        ? Optional.ofNullable(wanted.deployment()).flatMap(admissions::find)
                        : admissions.admitting(wanted.deployment(), origin));
        return new Admitted(celebrity, place.orElseThrow(Admissions::notHere));
    }

    /** @throws Refusal when there is no such twin, or it is another team's */
    Admitted program(Wanted wanted) {
        var celebrity = Tenancy.celebrity();
        if (wanted.deployment() == null && wanted.celebrity() == null || !celebrity.equals(celebrity(wanted)))
            throw unknown();
        var place = transactions.as(
                new Caller.Worker(celebrity, "session"), () -> admissions.withoutPage(wanted.deployment()));
        return new Admitted(celebrity, place);
    }

    /** The platform's page for frames shows a ticket for its place or, later on, that it has been let in with one. */
    private boolean isFramed(Wanted wanted, CelebrityId celebrity, String origin) {
        if (wanted.deployment() == null || !origin.equals(home.origin())) return false;
        return Stream.of(
                        Optional.ofNullable(wanted.ticket()).flatMap(tokens::readTicket),
                        Optional.ofNullable(wanted.resume()).flatMap(tokens::readResume))
                .flatMap(Optional::stream)
                .anyMatch(shown -> shown.celebrity().equals(celebrity)
                        && wanted.deployment().equals(shown.deployment())
                        && shown.origin().equals(origin));
    }

    private CelebrityId celebrity(Wanted wanted) {
        return Tenancy.as(new Caller.Anonymous(), () -> named(wanted)).orElseThrow(Guard::unknown);
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
}
