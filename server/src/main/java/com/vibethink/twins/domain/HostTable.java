package com.vibethink.twins.domain;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose page a host shows, as the database knows before anybody else is known. */
@Component
class HostTable {

    private final JdbcClient sql;

    HostTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<OwnHost> find(String host) {
        return sql.sql("select :host as host, claim, celebrity_id, deployment_id, slug from app.domain_at(:host)")
                .param("host", host)
                .query(OwnHost.class)
                .optional();
    }
}
