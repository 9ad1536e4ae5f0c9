package com.vibethink.twins.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Superuser;
import com.vibethink.twins.World;
import com.vibethink.twins.World.Firm;
import com.vibethink.twins.World.Staff;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A victim with a row in every table of tenants, and all the others who may want to see it. */
final class TwoTenants {

    final Superuser database;
    final List<String> tables;
    final Star victim;
    final Star stranger;
    final String fanOfVictim;
    private final String admin;
    private final Firm firm;

    TwoTenants(World world) {
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
        RowsOfPlaces.fill(database, victim, fanOfVictim);
        RowsOfPlaces.fillPages(victim);
        RowsOfPlaces.fillPages(stranger);
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

    private void fillTablesOfLaterParts() {
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

    /** Everybody who is not of the victim's team, by what they are called. */
    Map<String, Attacker> attackers() {
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
                Attacker.person(user(admin)).at(victim.id()));
        others.put(
                "an administrator let in at the stranger's",
                Attacker.person(user(admin)).at(stranger.id()));
        others.put("an administrator in the platform's team", Attacker.person(user(admin)));
        others.put("a brand's owner", Attacker.person(user(firm.email())).with("team_id", brand.getFirst()));
        others.put(
                "a brand's owner with a forged claim",
                Attacker.person(user(firm.email())).at(victim.id()));
        others.putAll(Map.of(
                "the stranger",
                Attacker.person(owner).at(stranger.id()),
                "the stranger with a forged claim",
                Attacker.person(owner).at(victim.id()),
                "a person who names no celebrity",
                Attacker.person(owner),
                "somebody without an account",
                Attacker.person(brandOwner).at(victim.id()),
                "a fan of the stranger",
                Attacker.fan(stranger.id(), UUID.fromString(fanOfVictim)),
                "another fan of the victim",
                Attacker.fan(victim.id(), UUID.randomUUID()),
                "a worker for the stranger",
                Attacker.worker(stranger.id()),
                "a key of the stranger",
                key(stranger.id()),
                "a key of the stranger with a forged claim",
                key(victim.id()),
                "nobody",
                Attacker.nobody()));
        return others;
    }

    private String user(String email) {
        return database.strings("select id::text from users where email = ?", email)
                .getFirst();
    }

    /** The stranger's key, which claims to be of that team. */
    private Attacker key(CelebrityId claimed) {
        var key = database.strings(
                        "select id::text from api_keys where team_id = ?",
                        stranger.id().value())
                .getFirst();
        return Attacker.key(key, claimed);
    }

    Map<String, String> rowsOfVictim() {
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

    String tenant(String table) {
        return database.strings(
                        "select attname from pg_attribute where attrelid = ?::regclass and attname in ('celebrity_id', 'team_id')",
                        table)
                .getFirst();
    }

    /** A value of the victim's, as SQL writes it: one that every check lets through. */
    String ofVictim(String table, String column) {
        return database.strings(
                        "select quote_nullable(" + column + ") from " + table + " where " + tenant(table)
                                + " = ? order by ctid limit 1",
                        victim.id().value())
                .getFirst();
    }
}
