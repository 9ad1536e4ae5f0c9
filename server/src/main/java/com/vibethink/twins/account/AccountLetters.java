package com.vibethink.twins.account;

import com.vibethink.twins.notification.Letter;
import com.vibethink.twins.notification.Mails;
import com.vibethink.twins.tenancy.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people by mail what has changed about their account, so that they notice what was not them. */
@Component
class AccountLetters {

    private final SignInTable signIns;
    private final Mails mails;

    AccountLetters(SignInTable signIns, Mails mails) {
        this.signIns = signIns;
        this.mails = mails;
    }

    /** Within the transaction of the change, for the platform itself. */
    void tell(UserId user, String letter, Map<String, String> values) {
        var person = signIns.credentials(user).orElseThrow();
        var all = new LinkedHashMap<>(values);
        all.put("name", person.name());
        mails.send(person.email(), person.locale(), new Letter(letter, all));
    }
}
