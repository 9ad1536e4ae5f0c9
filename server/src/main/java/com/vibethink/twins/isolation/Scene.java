package com.vibethink.twins.isolation;

import com.vibethink.twins.isolation.Cast.Party;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Stage;
import com.vibethink.twins.tenancy.Stage.Outcome;
import com.vibethink.twins.tenancy.UserId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Founds the teams of a play the way the product founds them, by the hand of one of the platform's administrators, and
 * has the victim fill its tables.
 */
final class Scene {

    private final Stage stage;
    private final Cast cast;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Canaries canaries;

    private Scene(Stage stage, Cast cast, List<Table> tables, Samples samples) {
        this.stage = stage;
        this.cast = cast;
        this.canaries = new Canaries(stage, cast, tables, samples);
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    /** @throws IllegalStateException when what has to go through did not: then nothing could be proven */
    static Canaries set(Stage stage, Cast cast, List<Table> tables, Samples samples) throws SQLException {
        var scene = new Scene(stage, cast, tables, samples);
        var platform = new Caller.Platform("isolation");
        stage.become(platform);
        var administrator = scene.administrator();
        for (var party : cast.parties()) scene.note(party, scene.welcome(party.owner()));
        scene.welcome(cast.mate());
        for (var party : cast.parties()) {
            var founder = new Caller.Person(administrator, party.team());
            stage.become(founder);
            scene.found(party);
            if (!party.equals(cast.victim())) continue;
            scene.join(party, cast.mate(), "MANAGER");
            scene.canaries.write(founder);
        }
        var hands = new ArrayList<>(cast.victims());
        hands.add(Caller.Person.alone(administrator));
        scene.canaries.write(hands);
        stage.tell();
        scene.canaries.find(
                new Caller.Person(cast.victim().owner(), cast.victim().team()));
        return scene.canaries;
    }

    private UserId administrator() throws SQLException {
        var found = stage.rows("""
                select user_id from members where team_id = app.platform() and role = 'ADMIN'
                order by created_at limit 1
                """);
        if (found.isEmpty()) throw new IllegalStateException("The platform has no administrator yet");
        return new UserId(
                UUID.fromString(Objects.requireNonNull(found.getFirst().getFirst())));
    }

    private Row welcome(UserId person) throws SQLException {
        var id = person.value().toString();
        return must(
                "users",
                Map.of(
                        "id", id,
                        "email", id + "@isolation.invalid",
                        "name", "Canary",
                        "locale", "en",
                        "password_hash", "none"));
    }

    private void found(Party party) throws SQLException {
        var team = party.team().value().toString();
        var named = Map.of("id", team, "slug", "canary-" + team, "name", "Canary");
        note(party, must("teams", Map.of("id", team, "kind", party.kind())));
        note(party, join(party, party.owner(), "OWNER"));
        if (party.kind().equals("CELEBRITY")) {
            var celebrity = new LinkedHashMap<>(named);
            celebrity.put("type", "OTHER");
            note(party, must("celebrities", celebrity));
        } else {
            note(party, must("brands", named));
        }
    }

    private Row join(Party party, UserId person, String role) throws SQLException {
        return must(
                "members",
                Map.of(
                        "team_id", party.team().value().toString(),
                        "team_kind", party.kind(),
                        "user_id", person.value().toString(),
                        "role", role));
    }

    private Row must(String table, Map<String, String> values) throws SQLException {
        var row = new Row(Objects.requireNonNull(tables.get(table), table), values);
        if (stage.keep(row.insert(), row.parameters()) instanceof Outcome.Refused refused) {
            throw new IllegalStateException("A canary could not be written into " + table + ": " + refused.message());
        }
        return row;
    }

    /** The sponsor is the victim where brands alone have rows. */
    private void note(Party party, Row row) {
        var table = row.table().name();
        if (party.equals(cast.victim()) || party.equals(cast.sponsor()) && table.equals("brands")) canaries.note(row);
        else canaries.noteOwn(party, table);
    }
}
