package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.FanTokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who comes in: somebody known, or somebody new. */
@Component
class Newcomers {

    private final FanTokens tokens;

    Newcomers(FanTokens tokens) {
        this.tokens = tokens;
    }

    /** Who is on a page of the origin. */
    Caller.Fan onPage(Guard.Admitted place, Wanted wanted, String origin) {
        var fan = new Caller.Fan(place.celebrity(), place.deployment().id(), fresh(), origin);
        return known(wanted.resume(), fan);
    }

    /** For whom a program speaks. */
    Caller.Fan by(Caller.Key speaker, Guard.Admitted place, Wanted wanted) {
        var name = wanted.externalFan();
        var fan = Caller.Fan.by(
                speaker, place.deployment().id(), name == null ? fresh() : ExternalFan.of(place.celebrity(), name));
        return name == null ? known(wanted.resume(), fan) : fan;
    }

    /** The fan whom the resume token knows, if it was given for the same place, with what they showed then. */
    Caller.Fan known(@Nullable String resume, Caller.Fan newcomer) {
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
