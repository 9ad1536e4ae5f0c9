package com.vibethink.twins.tenancy;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
