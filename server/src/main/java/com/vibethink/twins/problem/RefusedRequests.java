package com.vibethink.twins.problem;

import java.util.Arrays;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Requests that are turned away before anything of ours sees them are answered as all others are: by a problem. */
@Configuration(proxyBeanMethods = false)
class RefusedRequests {

    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> turnedAwayByTomcat(JsonMapper json) {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new LastAnswer(json)));
    }

    @Bean
    RequestRejectedHandler turnedAwayBySecurity(Problems problems) {
        return (request, response, _) -> problems.write(
                response,
                Problem.of(isMethod(request.getMethod()) ? HttpStatus.BAD_REQUEST : HttpStatus.NOT_IMPLEMENTED));
    }

    private static boolean isMethod(String name) {
        return Arrays.stream(HttpMethod.values()).anyMatch(method -> method.matches(name));
    }
}
