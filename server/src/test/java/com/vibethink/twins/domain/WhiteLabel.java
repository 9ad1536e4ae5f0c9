package com.vibethink.twins.domain;

import com.vibethink.twins.Fan;
import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Star;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** A star's white-label place and one host that it brings along. */
public record WhiteLabel(Star star, String place, String host) {

    public static WhiteLabel of(Star star) {
        return of(star, "fans-" + UUID.randomUUID().toString().substring(0, 8) + ".example.org");
    }

    static WhiteLabel of(Star star, String host) {
        var made = star.owner().post(star.path("/deployments"), Map.of("type", "WHITE_LABEL", "name", "Own site"));
        if (made.status() != 201) throw new AssertionError(made.body());
        return new WhiteLabel(star, made.text("/id"), host);
    }

    public String path(String rest) {
        return star.path("/deployments/" + place + "/domains" + rest);
    }

    public Visitor.Answer claim() {
        return star.owner().post(path(""), Map.of("host", host));
    }

    Visitor.Answer check(String domain) {
        return star.owner().post(path("/" + domain + "/check"), "");
    }

    /** Puts the token of a claim into the DNS. */
    static void prove(Visitor.Answer claimed) {
        FakeDns.SHARED.set("TXT", claimed.text("/records/0/name"), claimed.text("/records/0/value"));
    }

    /** Claims the host, proves it and leads it here. */
    public WhiteLabel live() {
        var claimed = claim();
        prove(claimed);
        FakeDns.SHARED.set("CNAME", host, FakeDns.TARGET);
        var state = check(claimed.text("/id")).text("/state");
        if (!state.equals("LIVE")) throw new AssertionError(state);
        return this;
    }

    public String origin() {
        return "http://" + host + ":" + URI.create(RunningPlatform.address()).getPort();
    }

    /** A fan on the page of the host. */
    public Fan fan() {
        var browser = visitor().with("Origin", origin());
        return Fan.begin(browser, browser.post("/v1/sessions", Map.of("celebrity", star.slug(), "locale", "es")));
    }

    /** Somebody who calls the host. */
    public Visitor visitor() {
        return at(host);
    }

    static Visitor at(String host) {
        return new Visitor(RunningPlatform.address())
                .with("Host", host + ":" + URI.create(RunningPlatform.address()).getPort());
    }

    /** A look of a moment ago would count. */
    static void later(Superuser database, String id) {
        due(database, id, "checked_at = checked_at - interval '1 minute'");
    }

    static void due(Superuser database, String id, String also) {
        var uuid = id.substring(4).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        database.sql().update("update domains set next_check_at = now(), " + also + " where id = ?::uuid", uuid);
    }
}
