package com.vibethink.twins.account;

import com.vibethink.twins.home.Home;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The platform's team can do much, so outside a demonstration it must have a second factor. */
@Component
class SecondFactorDuty {

    private final boolean isKept;

    SecondFactorDuty(Home home, @Value("${twins.sign-in.second-factor}") String platformTeam) {
        this.isKept = !home.demo() && !"optional".equals(platformTeam);
    }

    /** Whether this person may do nothing but set it up. */
    boolean holdsBack(SignInTable.Session session) {
        return isKept && session.owesSecondFactor();
    }

    boolean isOwedBy(Me me) {
        return binds(me.platformRole()) && !me.twoFactor();
    }

    /** Whether somebody with this role may not turn it off. */
    boolean binds(@Nullable String platformRole) {
        return isKept && platformRole != null;
    }
}
