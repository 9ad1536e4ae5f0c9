package com.vibethink.twins.conversation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the tokens of one celebrity's fan to another celebrity, to another site, and tampers with them. */
@Component
class FanSessionProbe implements IsolationProbe {

    private static final String SITE = "https://canary.invalid";

    private final FanTokens tokens;
    private final Newcomers newcomers;

    FanSessionProbe(FanTokens tokens, Newcomers newcomers) {
        this.tokens = tokens;
        this.newcomers = newcomers;
    }

    @Override
    public String name() {
        return "fan_sessions";
    }

    @Override
    public List<Probed> probe() {
        var victim = fan(SITE);
        var session = tokens.session(victim).token();
        var resume = tokens.resume(victim, null);
        if (!tokens.readSession(session).equals(Optional.of(victim)) || !sameFan(resume, victim, victim)) {
            throw new IllegalStateException("A fan's own token does not let them in");
        }
        var elsewhere = fan(SITE);
        var onAnotherSite =
                new Caller.Fan(victim.celebrity(), victim.deployment(), new FanId(Id.fresh()), "https://other.invalid");
        return List.of(
                Probed.of(
                        Actor.FAN,
                        Attempt.USE,
                        sameFan(resume, victim, elsewhere),
                        "A fan is known at another celebrity by the token of the first."),
                Probed.of(
                        Actor.FAN,
                        Attempt.USE,
                        sameFan(resume, victim, onAnotherSite),
                        "A fan is known on another site by the token of the first."),
                Probed.of(
                        Actor.OTHER_FAN,
                        Attempt.USE,
                        tokens.readSession(resume).isPresent(),
                        "A token to come back with opens a session by itself."),
                Probed.of(
                        Actor.ANONYMOUS,
                        Attempt.USE,
                        tokens.readSession(altered(session, victim, elsewhere)).isPresent(),
                        "A token whose celebrity was changed is taken."),
                Probed.of(
                        Actor.ANONYMOUS,
                        Attempt.USE,
                        tokens.readSession(unsigned(session)).isPresent(),
                        "A token without a signature is taken."));
    }

    private boolean sameFan(String resume, Caller.Fan known, Caller.Fan newcomer) {
        return newcomers.known(resume, newcomer).fan().fan().equals(known.fan());
    }

    private static Caller.Fan fan(String site) {
        return new Caller.Fan(new CelebrityId(Id.fresh()), new DeploymentId(Id.fresh()), new FanId(Id.fresh()), site);
    }

    private static String altered(String token, Caller.Fan from, Caller.Fan to) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace(
                        from.celebrity().value().toString(),
                        to.celebrity().value().toString());
        return parts[0] + "." + encoded(claims) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
