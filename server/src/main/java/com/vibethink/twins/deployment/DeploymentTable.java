package com.vibethink.twins.deployment;

import com.vibethink.twins.postgres.RefersTo;
import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.twin.Twins;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of deployments. */
@Component
@RefersTo(Twins.class)
class DeploymentTable {

    private static final String SELECT = """
            select id, name, type, status, starts_at, ends_at, revision, pinned_version, config from deployments
            """;

    private final JdbcClient sql;

    DeploymentTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(CelebrityId celebrity, Deployment place) {
        sql.sql("""
                        insert into deployments (id, celebrity_id, name, type, status, starts_at, ends_at, pinned_version,
                                                 config)
                        values (:id, :celebrity, :name, :type, :status, :starts_at, :ends_at, :pinned_version, :config)
                        """)
                .param("id", place.id())
                .param("celebrity", celebrity)
                .param("name", place.name())
                .param("type", place.type())
                .param("status", place.status())
                .param("starts_at", place.startsAt())
                .param("ends_at", place.endsAt())
                .param("pinned_version", place.pinnedVersion())
                .param("config", place.config())
                .update();
    }

    /** The portal, what the id names, and every place that one of the sites may embed, oldest first. */
    List<Deployment> list(Set<String> sites, @Nullable DeploymentId named) {
        return Rows.of(sql.sql(SELECT + """
                        where type = 'VIBETHINK_PORTAL' or id = cast(:named as uuid)
                           or exists (select from jsonb_array_elements_text(config -> 'allowed_origins') site
                                      where site = any(:sites))
                        order by id
                        """)
                .param("named", named)
                .param("sites", sites)
                .query(Deployment.class));
    }

    Optional<Deployment> portal() {
        return sql.sql(SELECT + "where type = 'VIBETHINK_PORTAL'")
                .query(Deployment.class)
                .optional();
    }

    /** Those that are younger than the given one, oldest first. */
    List<Deployment> list(@Nullable DeploymentId after, int limit) {
        return Rows.of(sql.sql(SELECT + """
                        where cast(:after as uuid) is null or id > :after order by id limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(Deployment.class));
    }

    Optional<Deployment> find(DeploymentId id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(Deployment.class)
                .optional();
    }

    /** The place that a team's own host shows. */
    Optional<DeploymentId> shownAt(String host) {
        return sql.sql("select deployment_id from app.domain_at(:host)")
                .param("host", host)
                .query(UUID.class)
                .optional()
                .map(DeploymentId::new);
    }

    /** Holds it until the transaction ends, so that two changes come one after the other. */
    Optional<Deployment> lock(DeploymentId id) {
        return sql.sql(SELECT + "where id = :id for update")
                .param("id", id)
                .query(Deployment.class)
                .optional();
    }

    /** The widget that every celebrity has from the start. */
    Optional<DeploymentId> firstWidget() {
        return Rows.of(sql.sql(SELECT + "where type = 'EMBEDDED_WIDGET' order by id limit 1")
                        .query(Deployment.class))
                .stream()
                .map(Deployment::id)
                .findFirst();
    }

    void update(Deployment place) {
        sql.sql("""
                        update deployments
                        set name = :name, status = :status, starts_at = :starts_at, ends_at = :ends_at,
                            pinned_version = :pinned_version, config = :config, revision = :revision, updated_at = now()
                        where id = :id
                        """)
                .param("id", place.id())
                .param("name", place.name())
                .param("status", place.status())
                .param("starts_at", place.startsAt())
                .param("ends_at", place.endsAt())
                .param("pinned_version", place.pinnedVersion())
                .param("config", place.config())
                .param("revision", place.revision())
                .update();
    }

    /** Of the twin or of the version that is pinned; empty when there is no such version. */
    Optional<List<String>> languages(@Nullable Integer pinned) {
        return sql.sql("select app.twin_languages(:pinned) as languages")
                .param("pinned", pinned)
                .query((row, _) ->
                        Optional.ofNullable(row.getArray("languages")).map(array -> List.of((String[]) read(array))))
                .single();
    }

    private static Object read(java.sql.Array array) {
        try {
            return array.getArray();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
