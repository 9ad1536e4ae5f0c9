package com.vibethink.twins.conversation;

import com.vibethink.twins.deployment.Admissions;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.Tenancy;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Knows the platform's own page for frames of a place: it has a ticket for that place, be it the team's own for a trial,
 * or, later on, the resume token of a fan who was let in with one. A copy of any of them opens nothing on another site,
 * since its browser says where it is.
 */
@Component
class Frames {

    private final FanTokens tokens;
    private final Directory directory;
    private final Home home;

    Frames(FanTokens tokens, Directory directory, Home home) {
        this.tokens = tokens;
        this.directory = directory;
        this.home = home;
    }

    boolean isOne(Wanted wanted, CelebrityId celebrity, String origin) {
        if (wanted.deployment() == null || !origin.equals(home.origin())) return false;
        return trial(wanted, origin).isPresent()
                || Stream.of(
                                Optional.ofNullable(wanted.ticket()).flatMap(tokens::readTicket),
                                Optional.ofNullable(wanted.resume())
                                        .flatMap(tokens::readResume)
                                        .map(FanTokens.Known::fan))
                        .flatMap(Optional::stream)
                        .anyMatch(shown -> shown.celebrity().equals(celebrity)
                                && wanted.deployment().equals(shown.deployment())
                                && shown.origin().equals(origin));
    }

    /**
     * Who of the team tries the place, if that is what the page's ticket is for.
     *
     * @throws Refusal when they are not of the team any more
     */
    Optional<Caller.Fan> member(Wanted wanted, String origin) {
        var member = trial(wanted, origin);
        if (member.filter(it -> !Tenancy.as(it, directory::isOpen)).isPresent()) throw Admissions.notHere();
        return member;
    }

    private Optional<Caller.Fan> trial(Wanted wanted, String origin) {
        return Optional.ofNullable(wanted.ticket())
                .flatMap(tokens::readTrial)
                .filter(member -> member.tried() != null
                        && member.tried().place().equals(wanted.deployment())
                        && member.origin().equals(origin));
    }
}
