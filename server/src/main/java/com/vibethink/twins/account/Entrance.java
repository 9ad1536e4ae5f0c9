package com.vibethink.twins.account;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Directory;
import com.vibethink.twins.tenancy.TeamId;
import com.vibethink.twins.tenancy.Transactions;
import com.vibethink.twins.tenancy.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Whether a person may enter a team, as the database sees it. A stranger learns nothing: not even if it exists. */
@Component
class Entrance {

    private static final Map<String, String> NAMES = Map.of("celebrities", "celebrity", "brands", "brand");
    private static final Pattern TEAM_PAGE = Pattern.compile("/v1/(celebrities|brands)/([^/]+)(/.*)?");

    private final Directory directory;
    private final Transactions transactions;

    Entrance(Directory directory, Transactions transactions) {
        this.directory = directory;
        this.transactions = transactions;
    }

    /** The team whose pages these are; nobody's pages leave a person at work for themselves. */
    Caller.Person enter(UserId user, String path) {
        var alone = Caller.Person.alone(user);
        var page = TEAM_PAGE.matcher(path);
        if (!page.matches()) return alone;
        var kind = page.group(1);
        return transactions
                .as(alone, () -> find(kind, page.group(2)))
                .map(team -> new Caller.Person(user, team))
                .filter(person -> transactions.as(person, directory::isOpen))
                .orElseThrow(() ->
                        Refusal.notFound("unknown_" + NAMES.get(kind), "There is no such " + NAMES.get(kind) + "."));
    }

    private Optional<TeamId> find(String kind, String slug) {
        return kind.equals("brands")
                ? directory.brandBySlug(slug)
                : directory.bySlug(slug).map(TeamId::of);
    }
}
