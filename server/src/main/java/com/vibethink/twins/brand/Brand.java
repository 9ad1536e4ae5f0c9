package com.vibethink.twins.brand;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * A brand as its people and the platform see it.
 *
 * @param permissions what the present caller may do here; none for those who may only see that it is there
 */
@Schema(name = "Brand")
record Brand(BrandId id, String slug, String name, List<String> permissions, Instant createdAt) {}
