package com.vibethink.twins.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Mailbox;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hosts of a team's own, from the claim to the loss. */
class DomainTests extends RunningPlatform {

    @Autowired
    private Watch watch;

    @Test
    void isShownOnceItsTokenIsInTheDns() {
        var place = whiteLabel();
        var claimed = place.claim();
        assertThat(claimed.status()).as(claimed.body()).isEqualTo(201);
        assertThat(claimed.text("/state")).isEqualTo("PENDING");
        assertThat(claimed.text("/records/0/name")).isEqualTo("_vibethink." + place.host());
        assertThat(claimed.text("/records/0/value")).matches("vibethink-verification=[\\w-]{22}");
        assertThat(claimed.text("/records/1/kind")).isEqualTo("CNAME");
        assertThat(claimed.text("/records/1/value")).isEqualTo(FakeDns.TARGET);

        FakeDns.SHARED.set("CNAME", place.host(), FakeDns.TARGET);
        assertThat(place.check(claimed.text("/id")).text("/state")).isEqualTo("PENDING");
        assertThat(place.visitor().get("/").status()).as("an alias left behind").isEqualTo(421);
        assertThat(ask(place.host())).isEqualTo(404);

        WhiteLabel.prove(claimed);
        later(claimed.text("/id"));
        var checked = place.check(claimed.text("/id"));
        assertThat(checked.text("/state")).as(checked.body()).isEqualTo("LIVE");
        assertThat(checked.text("/url")).isEqualTo(place.origin());
        assertThat(checked.json().at("/records/0/done").asBoolean()).isTrue();
        assertThat(place.visitor().get("/").status()).isEqualTo(200);
        assertThat(ask(place.host())).isEqualTo(200);
    }

    @Test
    void isLostWhenItsProofStaysAwayAndTheTeamIsTold() {
        var place = whiteLabel().live();
        var id = first(place);
        FakeDns.SHARED.clear("TXT", "_vibethink." + place.host());
        for (int i = 0; i < 4; i++) {
            later(id);
            assertThat(place.check(id).text("/state")).isEqualTo("LIVE");
        }
        assertThat(place.visitor().get("/").status())
                .as("one bad hour of a name server")
                .isEqualTo(200);
        later(id);
        due(id, "failing_since = now() - interval '61 minutes'");
        watch.round();
        var lost = place.star().owner().get(place.path("")).items().getFirst();
        assertThat(lost.path("state").asString()).isEqualTo("LOST");
        assertThat(lost.path("lost_because").asString()).isEqualTo("PROOF_GONE");
        assertThat(place.visitor().get("/").status()).isEqualTo(421);
        assertThat(ask(place.host())).isEqualTo(404);
        assertThat(mail(place.star())).anyMatch(subject -> subject.contains(place.host()));
    }

    @Test
    void aNameServerThatFallsSilentClosesNothingSoon() {
        var place = whiteLabel().live();
        var id = first(place);
        FakeDns.SHARED.silence("_vibethink." + place.host(), true);
        later(id);
        due(id, "failing_since = now() - interval '5 hours', failures = 9");
        var checked = place.check(id);
        assertThat(checked.text("/state")).isEqualTo("LIVE");
        assertThat(checked.text("/unreachable")).isNotBlank();
        FakeDns.SHARED.silence("_vibethink." + place.host(), false);
    }

    @Test
    void aNameServerThatNeverAnswersHoldsUpNobodyElse() {
        var slow = whiteLabel();
        var quick = whiteLabel();
        var first = slow.claim();
        var second = quick.claim();
        WhiteLabel.prove(first);
        WhiteLabel.prove(second);
        due(first.text("/id"), "failures = 0");
        due(second.text("/id"), "failures = 0");
        FakeDns.SHARED.silenceUntil("_vibethink." + slow.host(), "_vibethink." + quick.host());
        watch.round();
        for (var place : List.of(slow, quick))
            assertThat(place.star().owner().get(place.path("")).text("/items/0/state"))
                    .isEqualTo("VERIFIED");
    }

    @Test
    void aWildcardShowsEveryNameBelowAndGivesWayToOneProvenByItself() {
        var zone = "w" + UUID.randomUUID().toString().substring(0, 8) + ".org";
        var all = WhiteLabel.of(world.star().published(), "*." + zone);
        var claimed = all.claim();
        WhiteLabel.prove(claimed);
        FakeDns.SHARED.set("CNAME", "www." + zone, FakeDns.TARGET);
        assertThat(all.check(claimed.text("/id")).text("/state")).isEqualTo("LIVE");
        assertThat(WhiteLabel.at("mexico." + zone).get("/").status()).isEqualTo(200);
        assertThat(WhiteLabel.at(zone).get("/").status()).isEqualTo(421);
        assertThat(WhiteLabel.at("a.b." + zone).get("/").status()).isEqualTo(421);
        var picture = "/share/" + all.star().slug() + ".es.png";
        assertThat(WhiteLabel.at("chile." + zone).get(picture).header("etag"))
                .as("one picture for all names, however many somebody makes up")
                .isEqualTo(WhiteLabel.at("mexico." + zone).get(picture).header("etag"));
        var one = WhiteLabel.of(world.star().published(), "peru." + zone).live();
        assertThat(one.visitor().get("/").body()).contains(one.star().slug());
    }

    @Test
    void whatIsGivenUpShowsNothingAndCanBeClaimedAgain() {
        var place = whiteLabel().live();
        assertThat(place.star().owner().delete(place.path("/" + first(place))).status())
                .isEqualTo(204);
        assertThat(place.visitor().get("/").status()).isEqualTo(421);
        assertThat(place.star().owner().get(place.path("")).items()).isEmpty();
        assertThat(place.claim().status()).isEqualTo(201);
        assertThat(place.claim().code()).isEqualTo("host_taken");
    }

    @Test
    void refusesWhatNobodyCanBringAlong() {
        var place = whiteLabel();
        for (var host : List.of("localhost", "127.0.0.1", "com", "github.io", "nobody"))
            assertThat(place.star()
                            .owner()
                            .post(place.path(""), Map.of("host", host))
                            .fields())
                    .as(host)
                    .containsExactly("host");
        var portal = place.star().owner().get(place.star().path("/deployments")).items().stream()
                .filter(it -> it.path("type").asString().equals("VIBETHINK_PORTAL"))
                .findFirst()
                .orElseThrow();
        var path = place.star().path("/deployments/" + portal.path("id").asString() + "/domains");
        assertThat(place.star()
                        .owner()
                        .post(path, Map.of("host", "x.example.org"))
                        .code())
                .isEqualTo("not_white_label");
        var stranger = world.star();
        assertThat(stranger.owner()
                        .post(place.path(""), Map.of("host", "x.example.org"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theTerminatorAsksFromNearbyAndForItself() {
        var place = whiteLabel().live();
        var terminator = new Visitor(address());
        var path = "/internal/tls/ask?domain=" + place.host();
        assertThat(terminator.get(path).status()).isEqualTo(200);
        assertThat(terminator.get("/internal/tls/ask?domain=localhost").status())
                .isEqualTo(200);
        for (var header : List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded"))
            assertThat(new Visitor(address())
                            .with(header, "192.0.2.7")
                            .get(path)
                            .status())
                    .as(header)
                    .isEqualTo(404);
    }

    private int ask(String host) {
        return new Visitor(address()).get("/internal/tls/ask?domain=" + host).status();
    }

    private WhiteLabel whiteLabel() {
        return WhiteLabel.of(world.star().published());
    }

    private static String first(WhiteLabel place) {
        return place.star()
                .owner()
                .get(place.path(""))
                .items()
                .getFirst()
                .path("id")
                .asString();
    }

    private List<String> mail(Star star) {
        return new Mailbox(world.admin(), star.email()).subjects();
    }

    private void later(String id) {
        WhiteLabel.later(world.database(), id);
    }

    private void due(String id, String also) {
        WhiteLabel.due(world.database(), id, also);
    }
}
