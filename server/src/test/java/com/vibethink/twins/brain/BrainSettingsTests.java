package com.vibethink.twins.brain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BrainSettingsTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(BrainConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void needsNoSetting() {
        runner.run(context -> assertThat(context.getBean(Brains.class).names()).containsExactly("grounded"));
    }

    @Test
    void asksTheConfiguredModelsInOrder() {
        runner.withPropertyValues(
                        "twins.brains[0].name=fast",
                        "twins.brains[0].base-url=http://127.0.0.1:1/v1/",
                        "twins.brains[0].api-key=sk-secret",
                        "twins.brains[0].model=small",
                        "twins.brains[0].limits.first-word=2s",
                        "BRAIN_URL=http://127.0.0.1:2/v1",
                        "BRAIN_MODEL=middle",
                        "BRAIN_2_URL=http://127.0.0.1:3/v1",
                        "BRAIN_2_KEY=sk-other",
                        "BRAIN_2_MODEL=large")
                .run(context -> {
                    assertThat(context.getBean(Brains.class).names())
                            .containsExactly("fast", "middle", "large", "grounded");
                    var first = context.getBean(BrainSettings.class).brains().getFirst();
                    assertThat(first.limits().firstWord()).isEqualTo(Duration.ofSeconds(2));
                    assertThat(first.baseUrl()).isEqualTo("http://127.0.0.1:1/v1");
                    assertThat(first.toString()).doesNotContain("secret");
                });
    }

    @Test
    void refusesHalfASetting() {
        runner.withPropertyValues("BRAIN_1_URL=http://127.0.0.1:1/v1")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("Set both BRAIN_1_URL and BRAIN_1_MODEL, or neither."));
    }
}
