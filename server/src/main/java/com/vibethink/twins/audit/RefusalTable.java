package com.vibethink.twins.audit;

import com.vibethink.twins.tenancy.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds refused calls to the chains. */
@Component
class RefusalTable {

    private final JdbcClient sql;

    RefusalTable(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Refusals.Actor actor, Visit visit, Refusals.Call call) {
        sql.sql("""
                        select app.audit_refusal(:team, :kind, :id, :address, :agent, jsonb_build_object(
                          'method', cast(:method as text), 'path', cast(:path as text),
                          'status', cast(:status as int), 'code', cast(:code as text))) is null
                        """)
                .param("team", actor.team())
                .param("kind", actor.kind())
                .param("id", actor.id())
                .param("address", visit.address())
                .param("agent", visit.agent())
                .param("method", shortened(call.method()))
                .param("path", call.path())
                .param("status", call.status())
                .param("code", call.code())
                .query(Boolean.class)
                .single();
    }

    void insert(RefusalBudget.Over over) {
        sql.sql("""
                        select app.audit_refusal(:team, 'ANONYMOUS', null, :address, null,
                                                 jsonb_build_object('more', cast(:calls as int))) is null
                        """)
                .param("team", over.place().team())
                .param("address", over.place().network())
                .param("calls", over.calls())
                .query(Boolean.class)
                .single();
    }

    /** HTTP lets anybody invent one of any length. */
    private static String shortened(String method) {
        return method.substring(0, Math.min(method.length(), 20));
    }
}
