package com.vibethink.twins.brain;

/** One thing said earlier in the same conversation. */
public record Turn(Role role, String text) {

    /** Who said it. */
    public enum Role {
        FAN,
        TWIN
    }

    public static Turn fan(String text) {
        return new Turn(Role.FAN, text);
    }

    public static Turn twin(String text) {
        return new Turn(Role.TWIN, text);
    }
}
