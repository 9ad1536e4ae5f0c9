package com.vibethink.twins.account;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.IsolationProbe;
import com.vibethink.twins.tenancy.Probed;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.Probed.Attempt;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tries to get into the staff's pages with what was never given for them. */
@Component
class SignInProbe implements IsolationProbe {

    private final SignIns signIns;
    private final SupabaseSignIns supabase;
    private final FanTokens fans;

    SignInProbe(SignIns signIns, SupabaseSignIns supabase, FanTokens fans) {
        this.signIns = signIns;
        this.supabase = supabase;
        this.fans = fans;
    }

    @Override
    public String name() {
        return "sign_in_sessions";
    }

    @Override
    public List<Probed> probe() {
        var fan = fans.session(new Caller.Fan(new CelebrityId(Id.fresh()), null, new FanId(Id.fresh()), ""))
                .token();
        return List.of(
                Probed.of(
                        Actor.ANONYMOUS,
                        Attempt.USE,
                        signIns.session(Token.fresh()).isPresent(),
                        "A cookie that nobody was given is taken."),
                Probed.of(
                        Actor.FAN,
                        Attempt.USE,
                        signIns.session(new Token(fan)).isPresent(),
                        "A fan's token is taken as a staff cookie."),
                Probed.of(Actor.FAN, Attempt.USE, isEntered(fan), "A fan's token is taken as a staff token."));
    }

    private boolean isEntered(String token) {
        try {
            supabase.enter(token);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
