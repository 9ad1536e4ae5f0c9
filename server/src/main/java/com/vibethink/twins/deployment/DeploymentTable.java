package com.vibethink.twins.deployment;

import com.vibethink.twins.postgres.Rows;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of deployments. */
@Component
class DeploymentTable {

    private final JdbcClient sql;

    DeploymentTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(CelebrityId celebrity, DeploymentId id, Deployment.Type type, Deployment.Config config) {
        sql.sql("insert into deployments (id, celebrity_id, type, config) values (:id, :celebrity, :type, :config)")
                .param("id", id)
                .param("celebrity", celebrity)
                .param("type", type)
                .param("config", config)
                .update();
    }

    List<Deployment> list() {
        return Rows.of(sql.sql("select id, type, status, config from deployments order by id")
                .query(Deployment.class));
    }

    Optional<Deployment> find(DeploymentId id) {
        return sql.sql("select id, type, status, config from deployments where id = :id")
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

    void update(DeploymentId id, Deployment.Config config, Deployment.Status status) {
        sql.sql("update deployments set config = :config, status = :status, updated_at = now() where id = :id")
                .param("id", id)
                .param("config", config)
                .param("status", status)
                .update();
    }
}
