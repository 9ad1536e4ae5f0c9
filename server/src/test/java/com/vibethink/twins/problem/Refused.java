package com.vibethink.twins.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor.Answer;
import com.vibethink.twins.World.Star;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Calls that are refused as a problem, telling nothing and changing nothing. */
abstract class Refused extends RunningPlatform {

    Star star;
    Fan fan;
    List<String> before;

    @BeforeAll
    void aFanOfAPublishedTwin() {
        star = world.star().published();
        fan = star.fan();
        before = rows();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(rows()).isEqualTo(before);
    }

    List<String> rows() {
        return Superuser.of(home())
                .strings(
                        "select (select count(*) from conversations where celebrity_id = ?) || ' ' || (select count(*) from messages where celebrity_id = ?)",
                        star.id().value(),
                        star.id().value());
    }

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.text("/detail")).isNotEmpty();
        assertTellsNothing(answer);
    }

    static void assertTellsNothing(Answer answer) {
        assertThat(answer.body().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("exception")
                .doesNotContain("\tat ")
                .doesNotContain("com.vibethink")
                .doesNotContain("springframework")
                .doesNotContain("tomcat")
                .doesNotContain("select ")
                .doesNotContain("static resource");
    }
}
