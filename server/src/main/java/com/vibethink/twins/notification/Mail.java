package com.vibethink.twins.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the platform's team sees it in the outbox.
 *
 * @param failure what the mail server said when it last refused
 */
record Mail(
        MailId id,
        String recipient,
        String subject,
        Status status,
        int attempts,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** What has become of it. */
    enum Status {
        /** No mail server is set: it stays here to be read. */
        KEPT,
        WAITING,
        SENT,
        FAILED
    }
}
