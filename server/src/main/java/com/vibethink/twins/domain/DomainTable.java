package com.vibethink.twins.domain;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.domain.Domain.Seen;
import com.vibethink.twins.postgres.RefersTo;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of domains. */
@Component
@RefersTo(Deployment.class)
class DomainTable {

    private static final String SELECT = """
            select id, deployment_id, host, token, state, lost_because, seen, checked_at, failures, failing_since, created_at
            from domains where released_at is null
            """;

    private final JdbcClient sql;

    DomainTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A claim and whose it is. */
    record Due(DomainId id, CelebrityId celebrityId) {}

    /** Somebody to tell. */
    record Reader(String name, String email, String locale) {}

    void insert(DomainId id, DeploymentId deployment, HostName host, String token) {
        sql.sql("""
                        insert into domains (id, celebrity_id, deployment_id, host, token)
                        values (:id, :celebrity, :deployment, :host, :token)
                        """)
                .param("id", id)
                .param("celebrity", Tenancy.celebrity())
                .param("deployment", deployment)
                .param("host", host.text())
                .param("token", token)
                .update();
    }

    List<Domain> list(DeploymentId deployment) {
        return Rows.of(sql.sql(SELECT + " and deployment_id = :deployment order by id")
                .param("deployment", deployment)
                .query(Domain.class));
    }

    /** How many the team has, wherever. */
    int count() {
        return sql.sql("select count(*) from domains where released_at is null")
                .query(Integer.class)
                .single();
    }

    Optional<Domain> find(DomainId id) {
        return sql.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(Domain.class)
                .optional();
    }

    /** @return whether the claim is still what was looked at: a token that was burnt meanwhile proves nothing */
    boolean update(Domain domain, Seen seen, Standing standing, Instant now) {
        return sql.sql("""
                        update domains set state = :state, lost_because = :lost, seen = :seen, checked_at = :now,
                               next_check_at = :next, failures = :failures, failing_since = :since
                        where id = :id and token = :token and released_at is null
                        """)
                        .param("id", domain.id())
                        .param("token", domain.token())
                        .param("state", standing.state())
                        .param("lost", standing.lostBecause())
                        .param("seen", seen)
                        .param("now", now)
                        .param("next", standing.nextCheck())
                        .param("failures", standing.failures())
                        .param("since", standing.failingSince())
                        .update()
                > 0;
    }

    boolean release(DomainId id, Instant now) {
        return sql.sql("update domains set released_at = :now where id = :id and released_at is null")
                        .param("id", id)
                        .param("now", now)
                        .update()
                > 0;
    }

    /** Who else holds the host of a claim just proven. */
    List<Due> holders(Domain proven) {
        return Rows.of(sql.sql("select id, celebrity_id from app.domain_holders(:id, :token)")
                .param("id", proven.id())
                .param("token", proven.token())
                .query(Due.class));
    }

    /** Somebody else has proven the host. The former token is burnt: nobody may have taken it out of the DNS. */
    boolean giveUp(DomainId id, String freshToken) {
        return sql.sql("""
                        update domains set state = 'LOST', lost_because = 'TAKEN_OVER', token = :token
                        where id = :id and released_at is null and state in ('VERIFIED', 'LIVE')
                        """).param("id", id).param("token", freshToken).update() > 0;
    }

    List<Reader> people() {
        return Rows.of(
                sql.sql("select name, email, locale from app.domain_people()").query(Reader.class));
    }

    /** Claims to look at now; nobody else gets them before the time given. */
    List<Due> due(Instant now, Instant until) {
        return Rows.of(sql.sql("""
                        update domains set next_check_at = :until
                        where id in (select id from domains
                                     where released_at is null and state <> 'LOST' and next_check_at <= :now
                                     order by next_check_at limit 100 for update skip locked)
                        returning id, celebrity_id
                        """).param("now", now).param("until", until).query(Due.class));
    }
}
