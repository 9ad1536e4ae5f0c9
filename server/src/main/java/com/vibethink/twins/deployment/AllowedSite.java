package com.vibethink.twins.deployment;

import com.google.common.net.InternetDomainName;
import com.vibethink.twins.home.Origin;
import com.vibethink.twins.problem.Fault;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Sites whose pages may embed a twin, as a team writes them and as browsers take them in {@code frame-ancestors}: one
 * origin, all subdomains of a host ({@code https://*.example.com}, without the host itself), or this machine at any port
 * ({@code http://localhost:*}). Nobody between such a site and its visitors can change what they see.
 */
final class AllowedSite {

    private static final String ALL_SUBDOMAINS = "://*.";
    private static final String SOME_SUBDOMAIN = "://some.";
    private static final String ANY_PORT = ":*";

    private AllowedSite() {}

    /** As browsers write it. Empty when it is not an https origin, or an http one of this machine. */
    static Optional<String> read(String text) {
        var plain = text.strip();
        if (plain.contains(ALL_SUBDOMAINS)) return subdomains(plain);
        if (plain.endsWith(ANY_PORT)) return anyPort(plain);
        return Origin.read(plain)
                .filter(origin -> origin.isHttps() || origin.isOfThisMachine())
                .map(Origin::text);
    }

    /** Whether a page of the origin, as its browser names it, is one of the site's. */
    static boolean admits(String site, String origin) {
        return admitting(origin).contains(site);
    }

    /** All sites that a page of the origin could be one of. None when no browser names a page of the web like that. */
    static Set<String> admitting(String origin) {
        return Origin.read(origin)
                .filter(it -> it.text().equals(origin))
                .map(AllowedSite::admitting)
                .orElse(Set.of());
    }

    private static Set<String> admitting(Origin origin) {
        var sites = new HashSet<>(Set.of(origin.text()));
        var host = origin.url().getHost();
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1))
            sites.add(origin.text().replace("://" + host, "://*" + host.substring(dot)));
        if (origin.isOfThisMachine()) sites.add(origin.url().getScheme() + "://" + host + ANY_PORT);
        return sites;
    }

    static Fault fault(String field) {
        return new Fault(
                field,
                "invalid_origin",
                "Write it as https://www.example.com, without a path; https://*.example.com for all subdomains; http and"
                        + " any port (http://localhost:*) are for localhost.");
    }

    /** Of a host that somebody can own: nobody owns all that ends with .com, .co.uk or .github.io. */
    private static Optional<String> subdomains(String text) {
        return Origin.read(text.replaceFirst("://\\*\\.", SOME_SUBDOMAIN))
                .filter(Origin::isHttps)
                .filter(it -> it.url().getHost().matches("some\\.([^.]+\\.)+[^.]*[a-z][^.]*"))
                .filter(it -> isOwned(it.url().getHost().replaceFirst("^some\\.", "")))
                .map(it -> it.text().replaceFirst(SOME_SUBDOMAIN, ALL_SUBDOMAINS));
    }

    private static boolean isOwned(String host) {
        return !InternetDomainName.isValid(host)
                || !InternetDomainName.from(host).isPublicSuffix();
    }

    private static Optional<String> anyPort(String text) {
        return Origin.read(text.substring(0, text.length() - ANY_PORT.length()))
                .filter(Origin::isOfThisMachine)
                .filter(it -> it.url().getPort() < 0)
                .map(it -> it.text() + ANY_PORT);
    }
}
