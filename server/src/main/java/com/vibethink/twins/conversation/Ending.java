package com.vibethink.twins.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an answer ended, as it is kept. */
record Ending(
        String text,
        Message.Status status,
        @Nullable String brain,
        @Nullable Boolean grounded,
        List<Source> sources,
        @Nullable String promptHash) {}
