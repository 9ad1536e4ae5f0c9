package com.vibethink.twins.tenancy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a team before anybody may see it: by the names the outside uses. */
@Component
public class Directory {

    private final JdbcClient sql;

    Directory(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Optional<CelebrityId> bySlug(String slug) {
        return byName(new TeamName(TeamName.Kind.CELEBRITY, slug)).map(TeamId::celebrity);
    }

    @Transactional(readOnly = true)
    public Optional<CelebrityId> byDeployment(DeploymentId deployment) {
        return find("DEPLOYMENT", deployment.toString()).map(TeamId::celebrity);
    }

    @Transactional(readOnly = true)
    public Optional<TeamId> byName(TeamName name) {
        return find(name.kind().name(), name.slug());
    }

    /** Whether the present caller may enter the team it names, as the database sees it. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return sql.sql("select app.current_team() is not null")
                .query(Boolean.class)
                .single();
    }

    /** Lists the celebrity of the present caller under its slug. */
    @Transactional
    public void addSlug(String slug) {
        add("CELEBRITY", slug);
    }

    /** Lists the brand of the present caller under its slug. */
    @Transactional
    public void addBrand(String slug) {
        add("BRAND", slug);
    }

    /** Lists a deployment of the present caller's celebrity. */
    @Transactional
    public void addDeployment(DeploymentId deployment) {
        add("DEPLOYMENT", deployment.toString());
    }

    private Optional<TeamId> find(String kind, String name) {
        return sql.sql("select app.directory_find(:kind, :name) as value")
                .param("kind", kind)
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(TeamId::new);
    }

    private void add(String kind, String name) {
        sql.sql("insert into directory (kind, name, team_id) values (:kind, :name, :team)")
                .param("kind", kind)
                .param("name", name)
                .param("team", Tenancy.team())
                .update();
    }
}
