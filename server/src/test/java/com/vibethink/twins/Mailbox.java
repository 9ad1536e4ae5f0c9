package com.vibethink.twins;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody would have found in their mail: read from the outbox by the administrator. */
public record Mailbox(Visitor admin, String email) {

    /** Texts to this address, the latest first. */
    public List<String> texts() {
        return admin.get("/v1/platform/outbox?limit=200").items().stream()
                .filter(mail -> mail.path("recipient").asString().equals(email))
                .map(mail -> admin.get("/v1/platform/outbox/" + mail.path("id").asString())
                        .text("/text"))
                .toList();
    }

    public List<String> subjects() {
        return admin.get("/v1/platform/outbox?limit=200").items().stream()
                .filter(mail -> mail.path("recipient").asString().equals(email))
                .map(mail -> mail.path("subject").asString())
                .toList();
    }

    /** The secret of the latest link to this page, waited for. */
    public String token(String page) {
        var link = Pattern.compile(Pattern.quote("/app/" + page + "#") + "(\\S+)");
        Until.isTrue(() -> texts().stream().anyMatch(text -> link.matcher(text).find()));
        return texts().stream()
                .map(link::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
