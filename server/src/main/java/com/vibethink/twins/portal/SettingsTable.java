package com.vibethink.twins.portal;

import com.vibethink.twins.deployment.Deployment;
import com.vibethink.twins.portal.Settings.Content;
import com.vibethink.twins.postgres.RefersTo;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of portal settings. */
@Component
@RefersTo(Deployment.class)
class SettingsTable {

    private final JdbcClient sql;

    SettingsTable(JdbcClient sql) {
        this.sql = sql;
    }

    Settings find(DeploymentId place) {
        return sql.sql("select content, mail_sender, revision from portal_settings where deployment_id = :place")
                .param("place", place)
                .query(Settings.class)
                .optional()
                .orElse(Settings.NONE);
    }

    /** @return whether nobody changed them since that revision */
    boolean save(DeploymentId place, Content content, @Nullable String mailSender, int revision) {
        return (revision == 0
                                ? sql.sql("""
                                insert into portal_settings (celebrity_id, deployment_id, content, mail_sender)
                                values (:celebrity, :place, :content, :sender) on conflict do nothing
                                """).param("celebrity", Tenancy.celebrity())
                                : sql.sql("""
                                update portal_settings set content = :content, mail_sender = :sender,
                                       revision = revision + 1, updated_at = now()
                                where deployment_id = :place and revision = :revision
                                """).param("revision", revision))
                        .param("place", place)
                        .param("content", content)
                        .param("sender", mailSender)
                        .update()
                > 0;
    }
}
