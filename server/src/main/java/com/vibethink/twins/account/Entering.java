package com.vibethink.twins.account;

import com.vibethink.twins.tenancy.UserId;

/**
 * Somebody who has shown who they are.
 *
 * @param heldBack whether they may do nothing but set up the second factor they owe
 */
record Entering(UserId user, boolean heldBack) {}
