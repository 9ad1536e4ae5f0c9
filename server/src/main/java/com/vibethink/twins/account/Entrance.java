package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.TeamName;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import org.springframework.stereotype.Component;

/** Whether a person may enter a team, as the database sees it. A stranger learns nothing: not even if it exists. */
@Component
class Entrance {

    private final Directory directory;
    private final Transactions transactions;

    Entrance(Directory directory, Transactions transactions) {
        this.directory = directory;
        this.transactions = transactions;
    }

    /** The team whose pages these are; nobody's pages leave a person at work for themselves. */
    Caller.Person enter(UserId user, String path) {
        return TeamName.in(path).map(team -> enter(user, team)).orElseGet(() -> Caller.Person.alone(user));
    }

    private Caller.Person enter(UserId user, TeamName name) {
        return transactions
                .as(Caller.Person.alone(user), () -> directory.byName(name))
                .map(team -> new Caller.Person(user, team))
                .filter(person -> transactions.as(person, directory::isOpen))
                .orElseThrow(name::unknown);
    }
}
