package com.vibethink.twins.celebrity;

import com.vibethink.twins.tenancy.CelebrityId;
import java.util.List;

/**
 * A celebrity was created. Published inside the transaction that creates it, as that celebrity's caller, so that its
 * contract, twin and deployments are there together with it or not at all.
 */
public record CelebrityCreated(CelebrityId celebrity, String slug, String name, List<String> languages) {}
