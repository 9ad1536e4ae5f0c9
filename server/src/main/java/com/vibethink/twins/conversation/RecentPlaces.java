package com.vibethink.twins.conversation;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Transactions;
import org.springframework.stereotype.Component;

/**
 * Places as they were within the last second: open pages ask every few seconds, and one look is enough for all that are
 * open at a place.
 */
@Component
class RecentPlaces {

    private final Recent<Key, Place> places = new Recent<>();
    private final Places source;
    private final Transactions transactions;

    RecentPlaces(Places source, Transactions transactions) {
        this.source = source;
        this.transactions = transactions;
    }

    /** With the celebrity as well, so that nobody gets another's. */
    record Key(CelebrityId celebrity, DeploymentId deployment) {}

    /** Where a fan has a session, whether they are still let in or not; what the team tries is as it is this moment. */
    Place of(Caller.Fan fan) {
        return fan.deployment() == null
                ? read(fan)
                : places.of(new Key(fan.celebrity(), fan.deployment()), () -> read(fan));
    }

    private Place read(Caller.Fan fan) {
        return transactions.as(new Caller.Worker(fan.celebrity(), "session"), () -> source.of(fan));
    }
}
