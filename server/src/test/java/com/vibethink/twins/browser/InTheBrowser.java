package com.vibethink.twins.browser;

import com.vibethink.twins.RunningPlatform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test on the running platform through a browser's window. */
@Tag("browser")
abstract class InTheBrowser extends RunningPlatform {

    @RegisterExtension
    final Visit visit = new Visit();

    static String portal(String slug) {
        return address() + "/t/" + slug;
    }
}
