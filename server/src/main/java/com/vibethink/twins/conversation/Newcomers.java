package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Vouched;
import com.vibethink.twins.deployment.Vouching;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.FanTokens.Known;
import com.vibethink.twins.tenancy.Tier;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who comes in: somebody known, or somebody new. */
@Component
class Newcomers {

    /** Who somebody is and what they have signed up for is said anew by their site before long. */
    private static final Duration VOUCHED = Duration.ofDays(1);

    private final FanTokens tokens;
    private final Vouching vouching;
    private final ExternalFans externals;
    private final Clock clock;

    Newcomers(FanTokens tokens, Vouching vouching, ExternalFans externals, Clock clock) {
        this.tokens = tokens;
        this.vouching = vouching;
        this.externals = externals;
        this.clock = clock;
    }

    /** Who is on a page of the origin: whom its site vouches for, or whom the resume token knows, or somebody new. */
    Known onPage(Guard.Admitted place, Wanted wanted, String origin) {
        var id = place.deployment().id();
        if (wanted.identity() != null) {
            var vouched = vouching.vouch(place.celebrity(), id, wanted.identity());
            var fan = externals.at(id, vouched.subject());
            return new Known(
                    new Caller.Fan(place.celebrity(), id, fan, origin, tier(vouched, place.deployment())),
                    clock.instant().plus(VOUCHED));
        }
        return known(wanted.resume(), new Caller.Fan(place.celebrity(), id, fresh(), origin));
    }

    /** A tier that the place does not list is not honoured there. */
    private static Tier tier(Vouched vouched, Deployment place) {
        return vouched.tier() != null && place.config().tiers().contains(vouched.tier()) ? vouched.tier() : Tier.FREE;
    }

    /** For whom a program speaks. */
    Known by(Caller.Key speaker, Guard.Admitted place, Wanted wanted) {
        var name = wanted.externalFan();
        var fan = Caller.Fan.by(
                speaker, place.deployment().id(), name == null ? fresh() : externals.of(place.celebrity(), name));
        return name == null ? known(wanted.resume(), fan) : new Known(fan, null);
    }

    /** The fan whom the resume token knows, if it was given for the same place, with what they showed then. */
    Known known(@Nullable String resume, Caller.Fan newcomer) {
        return Optional.ofNullable(resume)
                .flatMap(tokens::readResume)
                .filter(known -> isAtHome(known.fan(), newcomer))
                .orElse(new Known(newcomer, null));
    }

    private static boolean isAtHome(Caller.Fan known, Caller.Fan newcomer) {
        return known.celebrity().equals(newcomer.celebrity())
                && known.origin().equals(newcomer.origin())
                && Objects.equals(known.deployment(), newcomer.deployment());
    }

    private static FanId fresh() {
        return new FanId(Id.fresh());
    }
}
