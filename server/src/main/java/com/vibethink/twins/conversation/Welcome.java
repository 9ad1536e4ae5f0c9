package com.vibethink.twins.conversation;

import com.vibethink.twins.home.CameBy;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.FanTokens;
import com.vibethink.twins.tenancy.FanTokens.Known;
import com.vibethink.twins.tenancy.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a page is told of a fan who has been let in, and of the place. */
@Component
class Welcome {

    private final FanTokens tokens;
    private final Transactions transactions;
    private final ConversationTable conversations;
    private final Home home;

    Welcome(FanTokens tokens, Transactions transactions, ConversationTable conversations, Home home) {
        this.tokens = tokens;
        this.transactions = transactions;
        this.conversations = conversations;
        this.home = home;
    }

    Session session(Known known, Place place, @Nullable String locale) {
        var fan = known.fan();
        var latest = fan.isPreview()
                ? null
                : transactions.as(fan, () -> conversations.latest().orElse(null));
        return Session.of(
                tokens.session(fan), tokens.resume(fan, known.vouchedUntil()), latest, now(fan, place, locale));
    }

    Session.Now now(Caller.Fan fan, Place place, @Nullable String locale) {
        var language = place.language(locale == null ? "" : locale.replaceFirst("-.*", ""));
        return Session.Now.of(place.shown(language, CameBy.present(home).text()), language, place.here(fan.tier()));
    }
}
