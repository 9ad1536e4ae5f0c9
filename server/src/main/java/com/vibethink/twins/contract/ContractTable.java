package com.vibethink.twins.contract;

import com.vibethink.twins.celebrity.CelebrityCreated;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens a draft contract for every new celebrity. */
@Component
class ContractTable {

    private final JdbcClient sql;

    ContractTable(JdbcClient sql) {
        this.sql = sql;
    }

    @EventListener
    void open(CelebrityCreated created) {
        sql.sql("""
                        with contract as (
                          insert into contracts (celebrity_id) values (:celebrity) returning id
                        )
                        update celebrities set contract_id = contract.id from contract where celebrities.id = :celebrity
                        """).param("celebrity", created.celebrity()).update();
    }
}
