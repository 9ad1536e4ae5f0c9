package com.vibethink.twins;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** No commit of a test waits for the disk: what a crash would lose, nobody misses. */
@Component
class QuickCommits implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) pool.setConnectionInitSql("set synchronous_commit = off");
        return bean;
    }
}
