package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.CelebrityId;

/** A source can be recalled by its words; what its passages mean is still to be worked out. */
record SourceRead(CelebrityId celebrity, SourceId source) {}
