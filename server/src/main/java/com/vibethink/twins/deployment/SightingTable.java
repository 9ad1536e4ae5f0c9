package com.vibethink.twins.deployment;

import com.vibethink.twins.postgres.Cursor;
import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the snippet was seen. */
@Component
class SightingTable {

    private static final String SELECT = """
            select s.id, s.origin, s.deployment_id, s.allowed, s.mark, s.seen, s.first_seen, s.last_seen,
                   array(select z.time_zone || ' ' || z.seen from sighting_zones z where z.sighting_id = s.id
                         order by z.seen desc, z.time_zone) as zones
            from sightings s
            """;

    private final JdbcClient sql;

    SightingTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the team thinks of a site. */
    enum Mark {
        NEW,
        KNOWN,
        IGNORED
    }

    /** @param zones each with how often */
    record Row(
            SightingId id,
            String origin,
            @Nullable DeploymentId deploymentId,
            boolean allowed,
            Mark mark,
            long seen,
            Instant firstSeen,
            Instant lastSeen,
            List<String> zones) {}

    /** Whom a letter is for. */
    record Person(String name, String email, String locale) {}

    /** How often something was seen at the clocks of a zone. */
    record Sum(String timeZone, long allowed, long refused) {}

    /** @param isViewed whether views of its pages are told, so that chats opened there do not count */
    record Added(SightingId id, boolean isViewed) {}

    Added add(Seen seen, int times, Instant now) {
        return sql.sql("""
                        insert into sightings as s (id, celebrity_id, deployment_id, origin, allowed, first_seen, last_seen, seen, viewed)
                        values (:id, :celebrity, cast(:place as uuid), :origin, :allowed, :now, :now, :times, :viewed)
                        on conflict (celebrity_id, origin, allowed, deployment_id) do update
                        set seen = s.seen + case when s.viewed and not excluded.viewed then 0 else excluded.seen end,
                            viewed = s.viewed or excluded.viewed, last_seen = greatest(s.last_seen, excluded.last_seen)
                        returning id, viewed
                        """)
                .param("id", Id.fresh())
                .param("celebrity", seen.celebrity())
                .param("place", seen.place())
                .param("origin", seen.origin())
                .param("allowed", seen.allowed())
                .param("now", now)
                .param("times", times)
                .param("viewed", seen.doing() == Seen.Doing.VIEWS)
                .query((row, _) -> new Added(new SightingId(row.getObject("id", UUID.class)), row.getBoolean("viewed")))
                .single();
    }

    void addZone(SightingId id, CelebrityId celebrity, String zone, int times) {
        sql.sql("""
                        insert into sighting_zones as z (celebrity_id, sighting_id, time_zone, seen)
                        values (:celebrity, :id, :zone, :times)
                        on conflict (celebrity_id, sighting_id, time_zone) do update set seen = z.seen + excluded.seen
                        """)
                .param("celebrity", celebrity)
                .param("id", id)
                .param("zone", zone)
                .param("times", times)
                .update();
    }

    /** True for the one who is to tell of a site that is not allowed; nobody is told of it twice, or of too many. */
    boolean alert(String origin, Instant now, Instant yesterday, int most) {
        return sql.sql("""
                                update sightings set alerted_at = :now
                                where origin = :origin and not allowed and mark = 'NEW' and alerted_at is null
                                  and not exists (select from sightings o
                                                  where o.origin = :origin
                                                    and (o.allowed or o.mark <> 'NEW' or o.alerted_at is not null))
                                  and (select count(distinct o.origin) from sightings o where o.alerted_at > :yesterday) < :most
                                """)
                        .param("origin", origin)
                        .param("now", now)
                        .param("yesterday", yesterday)
                        .param("most", most)
                        .update()
                > 0;
    }

    /** Keeps so many of the allowed and so many others; what the team has marked, or was told of lately, stays. */
    void trim(int most, Instant yesterday) {
        sql.sql("""
                        delete from sightings where id in (
                          select id from (
                            select id, mark, alerted_at, row_number() over (partition by allowed order by last_seen desc, id desc) as place
                            from sightings
                          ) all_of_them
                          where place > :most and mark = 'NEW' and (alerted_at is null or alerted_at < :yesterday))
                        """).param("most", most).param("yesterday", yesterday).update();
    }

    List<Person> team() {
        return Rows.of(
                sql.sql("select name, email, locale from app.places_team()").query(Person.class));
    }

    /** The latest first. */
    List<Row> list(@Nullable Boolean allowed, @Nullable Cursor after, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where (cast(:allowed as boolean) is null or s.allowed = :allowed)
                          and (cast(:at as timestamptz) is null or (s.last_seen, s.id) < (:at, cast(:id as uuid)))
                        order by s.last_seen desc, s.id desc limit :limit
                        """)
                .param("allowed", allowed)
                .param("at", after == null ? null : after.at())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(Row.class));
    }

    List<Sum> sums() {
        return Rows.of(sql.sql("""
                        select z.time_zone, coalesce(sum(z.seen) filter (where s.allowed), 0)::bigint as allowed,
                               coalesce(sum(z.seen) filter (where not s.allowed), 0)::bigint as refused
                        from sighting_zones z join sightings s on s.id = z.sighting_id
                        where s.mark <> 'IGNORED'
                        group by z.time_zone order by z.time_zone
                        """).query(Sum.class));
    }

    Optional<Row> find(SightingId id) {
        return sql.sql(SELECT + "where s.id = :id")
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    void mark(SightingId id, Mark mark) {
        sql.sql("update sightings set mark = :mark where id = :id")
                .param("id", id)
                .param("mark", mark)
                .update();
    }
}
