package com.vibethink.twins.platform;

import com.samskivert.mustache.Mustache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How pages are written. */
@Configuration(proxyBeanMethods = false)
class PageTemplates {

    /** An empty text is written nowhere: no link without an address, no language without a name. */
    @Bean
    Mustache.Compiler compiler(Mustache.TemplateLoader loader) {
        return Mustache.compiler().withLoader(loader).emptyStringIsFalse(true);
    }
}
