package com.vibethink.twins.isolation;

import com.vibethink.twins.tenancy.Permission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The isolation self-test, for those who run the platform. */
@RestController
@RequestMapping("/v1/platform/isolation")
@Tag(name = "Platform")
class IsolationController {

    private final Isolation isolation;

    IsolationController(Isolation isolation) {
        this.isolation = isolation;
    }

    @Permission(value = "isolation.read", forPeople = true)
    @GetMapping
    @Operation(summary = "What the last isolation self-test found, and those before it")
    Isolation.Overview overview() {
        return isolation.overview();
    }

    @Permission(value = "isolation.run", forPeople = true)
    @PostMapping("/runs")
    @Operation(summary = "Runs the isolation self-test now and answers with what it found")
    Isolation.Run run() {
        return isolation.run();
    }
}
