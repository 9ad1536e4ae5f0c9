package com.vibethink.twins.conversation;

import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanTokens;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Knows the platform's own page for frames of a place: it has a ticket for that place or, later on, the resume token of a
 * fan who was let in with one. A copy of either opens nothing on another site, since its browser says where it is.
 */
@Component
class Frames {

    private final FanTokens tokens;
    private final Home home;

    Frames(FanTokens tokens, Home home) {
        this.tokens = tokens;
        this.home = home;
    }

    boolean isOne(Wanted wanted, CelebrityId celebrity, String origin) {
        if (wanted.deployment() == null || !origin.equals(home.origin())) return false;
        return Stream.of(
                        Optional.ofNullable(wanted.ticket()).flatMap(tokens::readTicket),
                        Optional.ofNullable(wanted.resume())
                                .flatMap(tokens::readResume)
                                .map(FanTokens.Known::fan))
                .flatMap(Optional::stream)
                .anyMatch(shown -> shown.celebrity().equals(celebrity)
                        && wanted.deployment().equals(shown.deployment())
                        && shown.origin().equals(origin));
    }
}
