package com.vibethink.twins.knowledge;

import com.vibethink.twins.tenancy.CelebrityId;

/** The passages of a celebrity are others now: the index on this node need not wait for a question to notice. */
record PassagesChanged(CelebrityId celebrity) {}
