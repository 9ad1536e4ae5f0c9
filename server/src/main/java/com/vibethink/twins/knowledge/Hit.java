package com.vibethink.twins.knowledge;

import java.util.UUID;

/** A passage found: its place in the order is its rank, its score the share of the question that it covers, 0 to 1. */
record Hit(UUID passage, double score) {}
