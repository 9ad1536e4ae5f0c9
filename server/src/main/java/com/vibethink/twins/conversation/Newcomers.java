package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Admissions;
import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.deployment.Vouched;
import com.vibethink.twins.deployment.Vouching;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Tier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who comes in: somebody known, or somebody new. */
@Component
class Newcomers {

    private final FanTokens tokens;
    private final Frames frames;
    private final Directory directory;
    private final Vouching vouching;
    private final ExternalFans externals;

    Newcomers(FanTokens tokens, Frames frames, Directory directory, Vouching vouching, ExternalFans externals) {
        this.tokens = tokens;
        this.frames = frames;
        this.directory = directory;
        this.vouching = vouching;
        this.externals = externals;
    }

    /**
     * Who is on a page of the origin: one of the team who tries the place, or whom its site vouches for, or whom the resume
     * token knows, or somebody new.
     *
     * @throws Refusal when they are not of the team any more, or the site's word is not good
     */
    Caller.Fan onPage(Guard.Admitted place, Wanted wanted, String origin) {
        var member = frames.trial(wanted, origin);
        if (member.isPresent()) return ofTheTeam(member.get());
        var id = place.deployment().id();
        if (wanted.identity() != null) {
            var vouched = vouching.vouch(place.celebrity(), id, wanted.identity());
            var fan = externals.at(id, vouched.subject());
            return new Caller.Fan(place.celebrity(), id, fan, origin, tier(vouched, place.deployment()));
        }
        return known(wanted.resume(), new Caller.Fan(place.celebrity(), id, fresh(), origin));
    }

    private Caller.Fan ofTheTeam(Caller.Fan member) {
        if (!Tenancy.as(member, directory::isOpen)) throw Admissions.notHere();
        return member;
    }

    /** A tier that the place does not list is not honoured there. */
    private static Tier tier(Vouched vouched, Deployment place) {
        return vouched.tier() != null && place.config().tiers().contains(vouched.tier()) ? vouched.tier() : Tier.FREE;
    }

    /** For whom a program speaks. */
    Caller.Fan by(Caller.Key speaker, Guard.Admitted place, Wanted wanted) {
        var name = wanted.externalFan();
        var fan = Caller.Fan.by(
                speaker, place.deployment().id(), name == null ? fresh() : externals.of(place.celebrity(), name));
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
