package com.vibethink.twins.domain;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of hosts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DomainSettings.class)
class DomainConfiguration {}
