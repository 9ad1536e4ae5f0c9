package com.vibethink.twins.platform;

import com.vibethink.twins.home.Home;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A site that embeds the demonstration's widget. It is served by this process too, but under another name of the machine,
 * which for a browser is a foreign site.
 */
@Controller
@Hidden
class DemoSite {

    private final Home home;

    DemoSite(Home home) {
        this.home = home;
    }

    static String origin(Home home) {
        var url = home.publicUrl();
        var host = "localhost".equals(url.getHost()) ? "127.0.0.1" : url.getHost();
        return url.getScheme() + "://" + host + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }

    @GetMapping("/demo-site")
    ModelAndView site() {
        if (!home.demo()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new ModelAndView("demo-site", Map.of("platform", home.origin(), "slug", DemoCelebrity.SLUG));
    }
}
