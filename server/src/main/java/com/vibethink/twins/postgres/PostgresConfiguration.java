package com.vibethink.twins.postgres;

import com.vibethink.twins.home.Home;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Two ways into the database: the requests' role, which owns nothing, and the owner, which only migrates. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Home.class, DatabaseSettings.class})
class PostgresConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, Home home) {
        return settings.isExternal() ? Database.external(settings) : EmbeddedDatabase.start(home);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        var pool = new HikariDataSource();
        pool.setPoolName("requests");
        pool.setJdbcUrl(database.requests().url());
        pool.setUsername(database.requests().user());
        pool.setPassword(database.requests().password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setAutoCommit(false);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        return database.owner().dataSource();
    }

    @Bean
    FlywayConfigurationCustomizer migrations(Database database) {
        return flyway -> flyway.callbackLocations("classpath:db/callback")
                .placeholders(Map.of("login_role", database.requests().role()));
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource, JsonMapper json) {
        return JdbcClient.create(new Binding(new JdbcTemplate(dataSource), json), new Reading(json));
    }
}
