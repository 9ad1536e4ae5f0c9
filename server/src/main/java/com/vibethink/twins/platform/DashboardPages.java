package com.vibethink.twins.platform;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the dashboard: one page whatever the address below /app, and files whose names change with their content. */
@Configuration(proxyBeanMethods = false)
class DashboardPages implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/app/";

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addRedirectViewController("/", "/app/");
        pages.addRedirectViewController("/app", "/app/");
        pages.addRedirectViewController("/docs", "/app/docs");
        pages.addViewController("/app/").setViewName("forward:/app/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/app/assets/**")
                .addResourceLocations(FOLDER + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        files.addResourceHandler("/app/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new OnePage());
    }

    /** A path that names no file is an address inside the one page. */
    private static class OnePage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
            var isFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
            return super.getResource(isFile ? path : "index.html", folder);
        }
    }
}
