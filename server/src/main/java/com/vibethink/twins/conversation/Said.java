package com.vibethink.twins.conversation;

import com.vibethink.twins.tenancy.Network;
import java.util.UUID;

/**
 * What a fan's page sends.
 *
 * @param clientId the page's own id of these words; the same again are the same words
 * @param network the page calls from
 */
record Said(ConversationId conversation, String text, UUID clientId, Network network) {}
