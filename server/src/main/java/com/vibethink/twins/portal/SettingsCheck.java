package com.vibethink.twins.portal;

import com.vibethink.twins.portal.Settings.Content;
import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.twin.Localized;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the settings of a page can be shown to anybody; says of every field that cannot. */
final class SettingsCheck {

    static final int LINKS = 12;
    static final int LONGEST_URL = 500;
    static final int LONGEST_LABEL = 40;
    static final int LONGEST_TEXT = 40_000;
    static final int LONGEST_SENDER = 60;

    private final List<Fault> faults = new ArrayList<>();

    /** @throws Refusal with every field at fault */
    static void check(Content content, @Nullable String mailSender) {
        var check = new SettingsCheck();
        check.links(content);
        check.press(content.press());
        check.text("terms", content.terms());
        check.text("privacy", content.privacy());
        if (mailSender != null && !mailSender.matches("[^\\p{Cntrl}<>\"@]{1," + LONGEST_SENDER + "}"))
            check.refuse("mail_sender", "invalid_name", "Write a name of up to 60 letters, without an address.");
        if (!check.faults.isEmpty()) throw Refusal.invalid(check.faults);
    }

    private void links(Content content) {
        if (content.links().size() > LINKS) refuse("links", "too_many", "A page shows at most 12 links.");
        for (int i = 0; i < content.links().size(); i++) {
            var link = content.links().get(i);
            url("links[" + i + "].url", link.url());
            if (link.label() != null && link.label().length() > LONGEST_LABEL)
                refuse("links[" + i + "].label", "too_long", "A label has at most 40 letters.");
        }
    }

    private void press(Settings.Press press) {
        if (!press.kitUrl().isBlank()) url("press.kit_url", press.kitUrl());
        if (press.name().length() > 120) refuse("press.name", "too_long", "A name has at most 120 letters.");
        if (!press.email().isBlank() && !press.email().matches("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{3,180}"))
            refuse("press.email", "invalid_email", "Write it as press@example.com.");
    }

    private void text(String field, Localized text) {
        if (text.es().length() > LONGEST_TEXT) refuse(field + ".es", "too_long", "A text has at most 40,000 letters.");
        if (text.en().length() > LONGEST_TEXT) refuse(field + ".en", "too_long", "A text has at most 40,000 letters.");
    }

    private void url(String field, String url) {
        if (!isWeb(url)) refuse(field, "invalid_url", "Write it as https://www.example.com/name.");
    }

    /** Nothing but https: a page must not lead where others can listen, or run what a link says. */
    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return url.length() <= LONGEST_URL
                    && "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void refuse(String field, String code, String detail) {
        faults.add(new Fault(field, code, detail));
    }
}
