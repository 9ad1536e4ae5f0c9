package com.vibethink.twins.notification;

/** A mail waits to be sent. */
record MailQueued(MailId mail) {}
