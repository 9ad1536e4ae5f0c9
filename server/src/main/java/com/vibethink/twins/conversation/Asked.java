package com.vibethink.twins.conversation;

import com.vibethink.twins.tenancy.FanId;

/** A fan's question that is kept and waits for its answer. */
record Asked(ConversationId conversation, MessageId question, FanId fan, String text) {}
