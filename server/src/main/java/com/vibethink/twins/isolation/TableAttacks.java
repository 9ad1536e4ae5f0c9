package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Findings.Kind;
import com.vibethink.twins.isolation.Findings.Subject;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import com.vibethink.twins.tenancy.Stage;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every actor at every table of the platform. */
final class TableAttacks {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration SOON = Duration.ofHours(1);

    private final Stage stage;
    private final Clock clock;
    private final Cast cast = Cast.fresh();
    private final Map<String, List<Probed>> probed = new LinkedHashMap<>();

    TableAttacks(Stage stage, Clock clock) {
        this.stage = stage;
        this.clock = clock;
    }

    List<Subject> all() throws SQLException {
        var end = clock.instant().plus(PATIENCE);
        var tables = Catalog.tables(stage);
        tables.forEach(table -> probed.put(table.name(), new ArrayList<>(List.of(lock(table)))));
        var canaries =
                Scene.set(stage, cast, tables, new Samples(clock.instant().plus(SOON)));
        for (var attacker : cast.attackers().entrySet()) {
            become(attacker.getKey(), attacker.getValue());
            for (var table : tables) {
                var found = probed.computeIfAbsent(table.name(), _ -> new ArrayList<>());
                if (clock.instant().isAfter(end)) {
                    found.add(Probed.notProbed(attacker.getKey(), Attempt.READ, "The run's time was over."));
                } else {
                    var role = Stage.role(attacker.getValue());
                    found.addAll(new Attack(stage, cast, attacker.getKey(), role, table, canaries).all());
                }
            }
        }
        return probed.entrySet().stream()
                .map(each -> Subject.of(each.getKey(), Kind.TABLE, each.getValue()))
                .toList();
    }

    private static Probed lock(Table table) {
        return Probed.of(
                Actor.EVERYBODY, Attempt.LOCK, !table.isLocked(), "Row security is off, or does not bind the owner.");
    }

    /** @throws IllegalStateException when an attacker is not who they should be: their failing would prove nothing */
    private void become(Actor actor, Caller caller) throws SQLException {
        stage.become(caller);
        var expected = switch (actor) {
            case STRANGER, WORKER, FAN -> cast.stranger().team().value().toString();
            case BRAND -> cast.brand().team().value().toString();
            case OTHER_FAN -> cast.victim().team().value().toString();
            case IMPOSTOR, ANONYMOUS, EVERYBODY -> null;
        };
        var team = stage.rows("select app.current_team()").getFirst().getFirst();
        if (actor == Actor.IMPOSTOR ? team != null : !Objects.equals(team, expected)) {
            throw new IllegalStateException(actor + " works for team " + team + " instead of " + expected);
        }
    }
}
