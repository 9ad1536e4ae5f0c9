package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.World.Firm;
import com.vibethink.twins.World.Staff;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.domain.WhiteLabel;
import com.vibethink.twins.portal.PageContent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writes as one tenant, then tries to read, change, delete and add to it as everybody else, in every table. */
class IsolationTests extends RunningPlatform {

    /** A member whose role does not include it, as {@code app.celebrity_with} says it. */
    private static final String NOT_IN_THE_ROLE = "TW403";

    @Autowired
    private DataSource requests;

    private Superuser database;
    private List<String> tables;
    private Star victim;
    private Star stranger;
    private String fanOfVictim;
    private String admin;
    private Firm firm;

    @BeforeAll
    void twoTenants() {
        database = world.database();
        tables = database.strings("""
                select c.relname from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname in ('celebrity_id', 'team_id')
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1
                """);
        victim = world.star().published().knowing("Facts", "# Facts\n\nThe secret word of the victim is marmalade.");
        stranger = world.star().published().knowing("Facts", "# Facts\n\nThe stranger likes tea.");
        var fan = victim.fan();
        fan.ask("What is the secret word?");
        fan.ask("Who will win the elections on Mars in 2090?");
        stranger.fan().ask("What does the stranger like?");
        fanOfVictim = database.strings(
                        "select fan_id::text from conversations where celebrity_id = ?",
                        victim.id().value())
                .getFirst();
        fillTablesOfLaterParts();
        firm = world.brand();
        open(world.staff(database, "SUPPORT"), victim);
        var staff = world.staff(database, "ADMIN");
        admin = staff.email();
        open(staff, stranger);
    }

    private static void open(Staff staff, Star star) {
        var wanted = Map.of("celebrity", star.slug(), "reason", "To try what can be seen from here.", "hours", 1);
        assertThat(staff.visitor().post("/v1/platform/support-access", wanted).status())
                .isEqualTo(201);
    }

    @Test
    void everyTableHoldsSomethingOfTheVictim() {
        assertThat(rowsOfVictim())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEqualTo("null"));
        assertThat(rowsOfVictim().keySet()).containsExactlyElementsOf(tables);
    }

    @Test
    void nobodyElseSeesARow() {
        for (var attacker : attackers().entrySet()) {
            for (var table : tables) {
                assertThat(seen(attacker.getValue(), table))
                        .as(attacker.getKey() + " reads " + table)
                        .isZero();
            }
        }
    }

    /** Without a condition: the attacker need not be able to read what they overwrite. */
    @Test
    void nobodyElseChangesARow() {
        var before = rowsOfVictim();
        for (var attacker : attackers().entrySet()) {
            for (var table : tables) {
                for (var column : granted(attacker.getValue(), table, "UPDATE")) {
                    assertThat(written(
                                    attacker.getValue(),
                                    "update " + table + " set " + column + " = " + ofVictim(table, column)))
                            .as(attacker.getKey() + " changes " + table + "." + column)
                            .isIn(0L, own(attacker.getValue(), table));
                }
            }
        }
        assertThat(rowsOfVictim()).isEqualTo(before);
    }

    @Test
    void nobodyElseDeletesARow() {
        var before = rowsOfVictim();
        for (var attacker : attackers().entrySet()) {
            for (var table : tables) {
                assertThat(written(attacker.getValue(), "delete from " + table))
                        .as(attacker.getKey() + " deletes from " + table)
                        .isIn(0L, own(attacker.getValue(), table));
            }
        }
        assertThat(rowsOfVictim()).isEqualTo(before);
    }

    /** A policy is asked before any key or check, so a refusal by one of these would mean that none was asked. */
    @Test
    void nobodyElseAddsARow() {
        for (var attacker : attackers().entrySet()) {
            for (var table : tables) {
                assertThat(refusal(attacker.getValue(), copyOfVictims(table, attacker.getValue())))
                        .as(attacker.getKey() + " adds to " + table)
                        .isIn("42501", NOT_IN_THE_ROLE);
            }
        }
    }

    /** What the attacks above could have done, so that they do not prove themselves by doing nothing. */
    @Test
    void theSameWritesGoThroughInOnesOwnRows() {
        var owner = attackers().get("a worker for the stranger");
        assertThat(granted(owner, "messages", "UPDATE")).contains("text", "status");
        assertThat(granted(owner, "deployments", "UPDATE")).contains("config");
        assertThat(granted(owner, "twins", "UPDATE")).contains("live_version");
        assertThat(tables.stream()
                        .filter(table -> granted(owner, table, "UPDATE").stream()
                                .anyMatch(column -> written(
                                                owner,
                                                "update " + table + " set " + column + " = " + ofVictim(table, column))
                                        > 0)))
                .contains("conversations", "deployments", "knowledge_passages", "messages", "twins");
        assertThat(written(owner, "delete from knowledge_sources")).isPositive();
    }

    @Test
    void nobodyElseReferencesARow() {
        var conversation = database.strings(
                "select id::text from conversations where celebrity_id = ?",
                victim.id().value());
        attempt(fan(stranger.id(), UUID.fromString(fanOfVictim)), """
                insert into messages (id, celebrity_id, conversation_id, fan_id, role, text, status, client_message_id)
                values (gen_random_uuid(), '%s', '%s', '%s', 'FAN', 'planted', 'DONE', gen_random_uuid())
                """.formatted(
                        stranger.id().value(), conversation.getFirst(), fanOfVictim));
        assertThat(database.strings("select id::text from messages where text = 'planted'"))
                .isEmpty();
    }

    @Test
    void theVictimsOwnFanSeesOnlyTheirOwnTalk() {
        var other = victim.fan();
        other.ask("What is the secret word?");
        var claims = fan(victim.id(), UUID.fromString(fanOfVictim))
                .with(
                        "deployment_id",
                        database.strings(
                                        "select deployment_id::text from conversations where fan_id = ?::uuid",
                                        fanOfVictim)
                                .getFirst());
        assertThat(count(claims, "select count(*) from messages where fan_id <> '" + fanOfVictim + "'"))
                .isZero();
        assertThat(count(claims, "select count(*) from messages")).isEqualTo(4);
        assertThat(attempt(claims, "update messages set text = 'never said'")).isFalse();
        assertThat(
                        attempt(
                                claims,
                                "insert into messages (id, celebrity_id, conversation_id, fan_id, role, status, reply_to)"
                                        + " select gen_random_uuid(), celebrity_id, conversation_id, fan_id, 'TWIN', 'DONE', id from messages limit 1"))
                .isFalse();
    }

    @Test
    void workWithoutACallerFailsLoudly() {
        org.assertj.core.api.Assertions.assertThatThrownBy(Tenancy::caller).hasMessageContaining("No caller");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> {
                    try (var connection = requests.getConnection();
                            var statement = connection.createStatement()) {
                        statement.executeQuery("select * from celebrities");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aPooledConnectionForgetsItsCaller() throws SQLException {
        for (int i = 0; i < 30; i++) {
            try (var connection = requests.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(
                            "select current_user, coalesce(current_setting('request.jwt.claims', true), '')")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("twins_app");
                assertThat(row.getString(2)).isEmpty();
            }
        }
    }

    private record Attacker(String role, TreeMap<String, String> claims) {

        Attacker with(String name, String value) {
            claims.put(name, value);
            return this;
        }

        String json() {
            var parts = claims.entrySet().stream()
                    .map(claim -> "\"" + claim.getKey() + "\":\"" + claim.getValue() + "\"")
                    .toList();
            return "{" + String.join(",", parts) + "}";
        }
    }

    private Map<String, Attacker> attackers() {
        var owner = database.strings(
                        "select user_id::text from members where team_id = ?",
                        stranger.id().value())
                .getFirst();
        var brandOwner = UUID.randomUUID().toString();
        var brand =
                database.strings("select team_id::text from directory where kind = 'BRAND' and name = ?", firm.slug());
        var others = new TreeMap<String, Attacker>();
        others.put(
                "an administrator who was not let in",
                person(user(admin)).with("team_id", victim.id().value().toString()));
        others.put(
                "an administrator let in at the stranger's",
                person(user(admin)).with("team_id", stranger.id().value().toString()));
        others.put("an administrator in the platform's team", person(user(admin)));
        others.put("a brand's owner", person(user(firm.email())).with("team_id", brand.getFirst()));
        others.put(
                "a brand's owner with a forged claim",
                person(user(firm.email())).with("team_id", victim.id().value().toString()));
        others.putAll(Map.of(
                "the stranger",
                person(owner).with("team_id", stranger.id().value().toString()),
                "the stranger with a forged claim",
                person(owner).with("team_id", victim.id().value().toString()),
                "a person who names no celebrity",
                person(owner),
                "somebody without an account",
                person(brandOwner).with("team_id", victim.id().value().toString()),
                "a fan of the stranger",
                fan(stranger.id(), UUID.fromString(fanOfVictim)),
                "another fan of the victim",
                fan(victim.id(), UUID.randomUUID()),
                "a worker for the stranger",
                new Attacker("authenticated", new TreeMap<>())
                        .with("kind", "worker")
                        .with("team_id", stranger.id().value().toString()),
                "a key of the stranger",
                key(stranger.id()),
                "a key of the stranger with a forged claim",
                key(victim.id()),
                "nobody",
                new Attacker("anon", new TreeMap<>()).with("kind", "anonymous")));
        return others;
    }

    private String user(String email) {
        return database.strings("select id::text from users where email = ?", email)
                .getFirst();
    }

    private static Attacker person(String user) {
        return new Attacker("authenticated", new TreeMap<>())
                .with("kind", "person")
                .with("sub", user);
    }

    /** The stranger's key, which claims to be of that team. */
    private Attacker key(CelebrityId claimed) {
        var key = database.strings(
                        "select id::text from api_keys where team_id = ?",
                        stranger.id().value())
                .getFirst();
        return new Attacker("authenticated", new TreeMap<>())
                .with("kind", "key")
                .with("key_id", key)
                .with("team_id", claimed.value().toString());
    }

    private static Attacker fan(CelebrityId celebrity, UUID fan) {
        return new Attacker("anon", new TreeMap<>())
                .with("kind", "fan")
                .with("team_id", celebrity.value().toString())
                .with("fan_id", fan.toString());
    }

    private Map<String, String> rowsOfVictim() {
        var rows = new TreeMap<String, String>();
        for (var table : tables) {
            var all = "select json_agg(t order by t::text)::text from " + table + " t where " + tenant(table) + " = ?";
            rows.put(
                    table,
                    String.valueOf(database.sql()
                            .queryForObject(all, String.class, victim.id().value())));
        }
        return rows;
    }

    private String tenant(String table) {
        return database.strings(
                        "select attname from pg_attribute where attrelid = ?::regclass and attname in ('celebrity_id', 'team_id')",
                        table)
                .getFirst();
    }

    /** Columns that the attacker's role may write, whatever the policies say then. */
    private List<String> granted(Attacker attacker, String table, String privilege) {
        return database.strings("""
                        select quote_ident(a.attname) from pg_attribute a
                        where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
                          and has_column_privilege(?, a.attrelid, a.attnum, ?)
                        order by a.attnum
                        """, table, attacker.role(), privilege);
    }

    /** A value of the victim's, as SQL writes it: one that every check lets through. */
    private String ofVictim(String table, String column) {
        return database.strings(
                        "select quote_nullable(" + column + ") from " + table + " where " + tenant(table)
                                + " = ? order by ctid limit 1",
                        victim.id().value())
                .getFirst();
    }

    private String copyOfVictims(String table, Attacker attacker) {
        var columns = granted(attacker, table, "INSERT");
        if (columns.isEmpty()) return "insert into " + table + " default values";
        var values = columns.stream().map(column -> ofVictim(table, column)).toList();
        return "insert into " + table + " (" + String.join(", ", columns) + ") values (" + String.join(", ", values)
                + ")";
    }

    /** How many rows are the attacker's by right. */
    private long own(Attacker attacker, String table) {
        var isAtHome = attacker.role().equals("authenticated")
                && stranger.id().value().toString().equals(attacker.claims().get("team_id"));
        if (!isAtHome) return 0;
        return Long.parseLong(database.strings(
                        "select count(*)::text from " + table + " where " + tenant(table) + " = ?",
                        stranger.id().value())
                .getFirst());
    }

    /** How many rows the statement writes, taken back at once; none where it may not be made at all. */
    private long written(Attacker attacker, String statement) {
        return as(
                attacker,
                connection -> {
                    try (var it = connection.createStatement()) {
                        return it.executeLargeUpdate(statement);
                    }
                },
                0L,
                "42501|TW409|" + NOT_IN_THE_ROLE);
    }

    /** Why the statement is refused; empty when it is not. */
    private String refusal(Attacker attacker, String statement) {
        return as(
                attacker,
                connection -> {
                    try (var it = connection.createStatement()) {
                        it.execute(statement);
                        return "";
                    } catch (SQLException e) {
                        return e.getSQLState();
                    }
                },
                "",
                "");
    }

    private long seen(Attacker attacker, String table) {
        return count(
                attacker,
                "select count(*) from " + table + " where " + tenant(table) + " = '"
                        + victim.id().value() + "'");
    }

    /** Zero where the attacker may not even ask. */
    private long count(Attacker attacker, String query) {
        return as(
                attacker,
                connection -> {
                    try (var statement = connection.createStatement();
                            var row = statement.executeQuery(query)) {
                        row.next();
                        return row.getLong(1);
                    }
                },
                0L,
                "42501|" + NOT_IN_THE_ROLE);
    }

    /** Whether the statement went through, past policies, keys and checks; it is committed if it did. */
    private boolean attempt(Attacker attacker, String statement) {
        return as(
                attacker,
                connection -> {
                    try (var it = connection.createStatement()) {
                        it.execute(statement);
                        connection.commit();
                        return true;
                    }
                },
                false,
                "42501|23\\d{3}|" + NOT_IN_THE_ROLE);
    }

    private interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    private <T> T as(Attacker attacker, Work<T> work, T whenRefused, String refusals) {
        try (var connection = requests.getConnection()) {
            try (var become = connection.prepareStatement("select app.enter(?), set_config('role', ?, true)")) {
                become.setString(1, attacker.json());
                become.setString(2, attacker.role());
                become.execute();
                return work.on(connection);
            } catch (SQLException e) {
                // Such a refusal is what is hoped for; anything else is a defect of the test.
                assertThat(e.getSQLState()).as(e.getMessage()).matches(refusals);
                return whenRefused;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fillTablesOfLaterParts() {
        for (var team : List.of(victim, stranger)) {
            WhiteLabel.of(team, database).live();
            team.owner()
                    .put(
                            team.path("/portal"),
                            Map.of(
                                    "content",
                                    PageContent.of("https://example.org"),
                                    "mail_sender",
                                    "Team",
                                    "revision",
                                    0));
        }
        for (var team : List.of(victim, stranger))
            team.owner()
                    .post(
                            team.path("/keys"),
                            Map.of("name", "Sync", "scopes", List.of("admin"), "password", team.password()));
        var brand = UUID.randomUUID();
        database.sql().update("insert into teams (id, kind) values (?, 'BRAND')", brand);
        database.sql().update("insert into brands (id, slug, name) values (?, ?, 'Brand')", brand, brand.toString());
        database.sql().update("""
                insert into brand_campaigns (celebrity_id, brand_id, campaign_name, start_date)
                values (?, ?, 'Campaign', now())
                """, victim.id().value(), brand);
        fillTeamOfVictim();
        database.sql().update("""
                insert into revenue_transactions (celebrity_id, amount_minor, type, celebrity_share_minor, platform_share_minor)
                values (?, 1000, 'SUBSCRIPTION', 700, 300)
                """, victim.id().value());
    }

    private void fillTeamOfVictim() {
        var member = UUID.randomUUID();
        database.sql()
                .update(
                        "insert into users (id, email, name, password_hash) values (?, ?, 'Member', '')",
                        member,
                        member + "@members.test");
        database.sql()
                .update(
                        "insert into members (team_id, team_kind, user_id, role) values (?, 'CELEBRITY', ?, 'MANAGER')",
                        victim.id().value(),
                        member);
        database.sql().update("""
                insert into ownership_transfers (team_id, user_id, offered_by, expires_at)
                select team_id, ?, user_id, now() + interval '1 day' from members where team_id = ? and role = 'OWNER'
                """, member, victim.id().value());
        database.sql().update("""
                insert into invitations (id, team_id, team_kind, email, role, token_hash, invited_by, locale, expires_at)
                values (gen_random_uuid(), ?, 'CELEBRITY', 'invited@members.test', 'EDITOR', sha256('x'), ?, 'es',
                        now() + interval '1 day')
                """, victim.id().value(), member);
    }
}
