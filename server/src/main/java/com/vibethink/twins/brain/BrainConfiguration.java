package com.vibethink.twins.brain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the configured models in line before the built-in brain. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrainSettings.class)
class BrainConfiguration {

    @Bean
    Brains brains(BrainSettings settings, Environment environment, Clock clock) {
        var models = new ArrayList<>(settings.brains());
        models.addAll(new BrainVariables(environment).models());
        List<Brain> brains = new ArrayList<>();
        models.forEach(model -> brains.add(new OpenAiBrain(model)));
        return new Brains(brains, clock);
    }
}
