package com.vibethink.twins.brain;

class GroundedBrain implements Brain {
    @Override
    public String name() {
        return "grounded";
    }

    @Override
    public Outcome reply(Prompt prompt, Sink sink, Stop stop) {
        sink.words("No lo sé.");
        return new Outcome.Declined(name(), Outcome.Usage.NONE);
    }
}
