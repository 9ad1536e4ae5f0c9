package com.vibethink.twins.portrait;

import com.vibethink.twins.problem.Refusal;

/** Why no portrait could be made of a photo. */
enum Spoilt {
    UNREADABLE_PHOTO("The photo is broken or incomplete. Open it, save it as JPEG and send that."),
    TOO_MANY_PIXELS("The photo has more than 50 megapixels. Make it smaller: 1000 by 1000 pixels are enough."),
    TOO_FEW_PIXELS("The photo is less than 200 pixels wide or high. Send a larger one.");

    private final String detail;

    Spoilt(String detail) {
        this.detail = detail;
    }

    Refusal refusal() {
        return Refusal.invalid(name().toLowerCase(java.util.Locale.ROOT), detail);
    }

    /** Says so where the photo is read. */
    static final class Found extends Exception {

        private final Spoilt reason;

        Found(Spoilt reason) {
            super(reason.name());
            this.reason = reason;
        }

        Spoilt reason() {
            return reason;
        }
    }
}
