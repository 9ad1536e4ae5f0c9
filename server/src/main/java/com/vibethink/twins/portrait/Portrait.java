package com.vibethink.twins.portrait;

import org.jspecify.annotations.Nullable;

/**
 * What a celebrity looks like to fans.
 *
 * @param version of the photo; null where it is drawn
 */
public record Portrait(String slug, @Nullable String version) {

    public boolean isPhoto() {
        return version != null;
    }

    /** Where it is on every host that shows this celebrity. Another photo has another address. */
    public String path(PrintSize size) {
        return isPhoto() ? "/portraits/" + slug + "/" + version + "-" + size.pixels() + ".jpg" : drawing();
    }

    /** Always there, whatever the portrait is at the time. */
    public String drawing() {
        return "/portraits/" + slug + ".svg";
    }
}
