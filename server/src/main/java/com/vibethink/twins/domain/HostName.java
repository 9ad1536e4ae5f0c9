package com.vibethink.twins.domain;

import com.google.common.net.InternetDomainName;
import com.vibethink.twins.home.Origin;
import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A host that a team may bring along, as DNS spells it: lower case, punycode; {@code *.} before it stands for one more
 * name.
 */
record HostName(String text) {

    private static final String WILDCARD = "*.";
    private static final String PROOF = "_vibethink.";
    private static final int LONGEST = 253 - PROOF.length();

    /**
     * Reads what somebody typed or pasted.
     *
     * @param platform whose own host, and what is below it, nobody else gets
     * @throws Refusal when it is no name that a team can own
     */
    static HostName read(String typed, Origin platform) {
        var spelled = spelled(typed)
                .orElseThrow(() -> refused(
                        "invalid_host", "Write it as fans.example.com, and with ß or ς in it as DNS does, xn--…."));
        var host = new HostName(spelled);
        var own = platform.url().getHost();
        if (host.base().equals(own) || host.base().endsWith("." + own) || own.endsWith("." + host.base())) {
            throw refused("platform_host", "This is the platform's own address. Take one of yours.");
        }
        var name = InternetDomainName.from(host.base());
        if (!name.hasPublicSuffix() || name.isPublicSuffix()) {
            throw refused("public_suffix", "Nobody can own this name. Take one that is registered to you.");
        }
        return host;
    }

    boolean isWildcard() {
        return text.startsWith(WILDCARD);
    }

    /** Without the wildcard. */
    String base() {
        return isWildcard() ? text.substring(WILDCARD.length()) : text;
    }

    /** Where the token is to be put. */
    String proof() {
        return PROOF + base();
    }

    /** A name that fans could call: any, where all are meant. */
    String sample() {
        return isWildcard() ? "www." + base() : text;
    }

    /** Whether it is the registered name itself, which cannot be an alias (RFC 1034, 3.6.2). */
    boolean isApex() {
        return !isWildcard() && InternetDomainName.from(text).isTopPrivateDomain();
    }

    /** As people read it. */
    String shown() {
        return (isWildcard() ? WILDCARD : "") + IDN.toUnicode(base());
    }

    /** A host as a request names it. */
    static Optional<String> called(String host) {
        return spelled(host).filter(name -> !name.startsWith(WILDCARD));
    }

    /** What the old rules, Java's, spell as another name than browsers do is none (UTS 46, transitional). */
    private static Optional<String> spelled(String typed) {
        var plain = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "")
                .replaceFirst("\\.$", "");
        if (plain.matches(".*[ßς\\u200b-\\u200d].*")) return Optional.empty();
        var wildcard = plain.startsWith(WILDCARD) ? WILDCARD : "";
        try {
            var name = IDN.toASCII(plain.substring(wildcard.length()), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            var isHost = name.length() <= LONGEST
                    && name.contains(".")
                    && InternetDomainName.isValid(name)
                    && !name.matches(".*\\.[0-9]+");
            return isHost ? Optional.of(wildcard + name) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Refusal refused(String code, String detail) {
        return Refusal.invalid(List.of(new Fault("host", code, detail)));
    }
}
