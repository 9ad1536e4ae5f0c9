package com.vibethink.twins.deployment;

import com.vibethink.twins.tenancy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A visitor for whom the site of a place vouches.
 *
 * @param subject who it is to the site: the same for the same visitor
 * @param tier null where the site says none
 */
public record Vouched(String subject, @Nullable Tier tier) {}
