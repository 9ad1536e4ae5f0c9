package com.vibethink.twins.knowledge;

import java.time.Duration;

/** How much of a file is read before it is refused. */
record ReadingLimits(int pages, int characters, int unpackedBytes, Duration time) {

    static final ReadingLimits STANDARD = new ReadingLimits(500, 2_000_000, 300_000_000, Duration.ofSeconds(60));
}
