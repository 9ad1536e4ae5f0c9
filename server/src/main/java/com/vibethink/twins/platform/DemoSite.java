package com.vibethink.twins.platform;

import com.vibethink.twins.home.Home;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
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

    /** Empty where the platform is not called by a name of this machine: then there is no second one to take. */
    static Optional<String> origin(Home home) {
        var platform = home.site();
        if (!platform.isOfThisMachine()) return Optional.empty();
        var isByNumber = !"localhost".equals(platform.url().getHost());
        return Optional.of(platform.at(isByNumber ? "localhost" : "127.0.0.1").text());
    }

    @GetMapping("/demo-site")
    ModelAndView site() {
        if (!home.demo() || origin(home).isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        return new ModelAndView("demo-site", Map.of("platform", home.origin(), "slug", DemoCelebrity.SLUG));
    }
}
