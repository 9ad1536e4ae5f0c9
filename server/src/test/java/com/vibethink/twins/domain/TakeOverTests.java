package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import com.vibethink.twins.tenancy.Transactions;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A host changes hands. */
class TakeOverTests extends RunningPlatform {

    @Autowired
    private DomainTable table;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Transactions transactions;

    @Test
    void whoProvesItLaterTakesItOver() {
        var former = WhiteLabel.of(world.star().published()).live();
        var next = WhiteLabel.of(world.star().published(), former.host());
        var claimed = next.claim();
        assertThat(next.check(claimed.text("/id")).text("/state"))
                .as("by claiming alone")
                .isEqualTo("PENDING");
        assertThat(former.visitor().get("/").body()).contains(former.star().slug());

        var left = former.star().owner().get(former.path("")).items().getFirst();
        FakeDns.SHARED.set(
                "TXT",
                "_vibethink." + former.host(),
                left.at("/records/0/value").asString(),
                claimed.text("/records/0/value"));
        WhiteLabel.later(world.database(), claimed.text("/id"));
        assertThat(next.check(claimed.text("/id")).text("/state")).isEqualTo("LIVE");
        WhiteLabel.later(world.database(), left.path("id").asString());
        assertThat(former.check(left.path("id").asString()).text("/state"))
                .as("by a token that nobody took out of the DNS")
                .isEqualTo("LOST");
        assertThat(former.visitor().get("/").body())
                .contains(next.star().slug())
                .doesNotContain(former.star().slug());
        var lost = former.star().owner().get(former.path("")).items().getFirst();
        assertThat(lost.path("lost_because").asString()).isEqualTo("TAKEN_OVER");
        assertThat(new Mailbox(world.admin(), former.star().email()).subjects())
                .anyMatch(subject -> subject.contains(former.host()));
        var session = new Visitor(address()).with("Origin", former.origin());
        assertThat(session.post(
                                "/v1/sessions",
                                Map.of("celebrity", former.star().slug()))
                        .code())
                .isEqualTo("origin_not_allowed");
        assertThat(log(former.star()).filter(line -> line.toString().contains("TAKEN_OVER")))
                .as("who took it is no business of the former team's")
                .hasSize(1)
                .allSatisfy(line -> {
                    assertThat(line.path("actor").path("kind").asString()).isEqualTo("WORKER");
                    assertThat(line.toString())
                            .doesNotContain("usr_")
                            .doesNotContain("127.0.0.1")
                            .doesNotContain(next.star().slug());
                });
    }

    @Test
    void aLookThatWasUnderWayTakesNothingBack() {
        var former = WhiteLabel.of(world.star().published()).live();
        var worker = new Caller.Worker(former.star().id(), "test");
        var id = former.star()
                .owner()
                .get(former.path(""))
                .items()
                .getFirst()
                .path("id")
                .asString();
        var before = transactions.as(worker, () -> table.find(DomainId.of(id))).orElseThrow();

        var next = WhiteLabel.of(world.star().published(), former.host()).live();
        Tenancy.run(worker, () -> outcomes.keep(before, Objects.requireNonNull(before.seen())));

        assertThat(former.star()
                        .owner()
                        .get(former.path(""))
                        .items()
                        .getFirst()
                        .path("state")
                        .asString())
                .isEqualTo("LOST");
        assertThat(former.visitor().get("/").body()).contains(next.star().slug());
    }

    private static Stream<JsonNode> log(Star star) {
        return star.owner().get(star.path("/audit?limit=200")).items().stream();
    }
}
