package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.CelebrityId;

/** A source waits to be read. */
record SourceQueued(CelebrityId celebrity, SourceId source) {}
