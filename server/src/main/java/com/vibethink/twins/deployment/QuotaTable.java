package com.vibethink.twins.deployment;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of messages a day, kept where there is a quota. */
@Component
class QuotaTable {

    private final JdbcClient sql;

    QuotaTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counts one more of the present fan; says whose quota is used up, FAN's or PLACE's, or nothing. */
    String take(LocalDate today) {
        return sql.sql("select coalesce(app.take_message(:today), '')")
                .param("today", today)
                .query(String.class)
                .single();
    }

    void forgetBefore(LocalDate day) {
        sql.sql("select app.forget_message_counts(:day) is null")
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
