package com.vibethink.twins.problem;

import java.util.Set;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** Bodies are JSON and no other notation that a library we have happens to read. */
@Configuration(proxyBeanMethods = false)
class JsonBodies {

    private static final Set<MediaType> OTHERS = Set.of(MediaType.APPLICATION_CBOR, MediaType.APPLICATION_YAML);

    @Bean
    ServerHttpMessageConvertersCustomizer jsonAlone() {
        return converters -> converters.configureMessageConvertersList(all -> all.removeIf(JsonBodies::isOther));
    }

    @Bean
    JacksonModule wholeTexts() {
        return new SimpleModule("whole texts").addDeserializer(String.class, new WholeText());
    }

    private static boolean isOther(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream().anyMatch(OTHERS::contains);
    }
}
