package com.vibethink.twins.tenancy;

import java.util.List;

/**
 * Tries to reach what one celebrity, fan or person left in a cache, an index or a limit as somebody else. Whoever keeps
 * such a thing outside the database's tables brings one; the isolation self-test finds it by itself.
 */
public interface IsolationProbe {

    /** What is probed, in snake case; screens translate it. */
    String name();

    /** Leaves nothing behind; what it throws fails the run. */
    List<Probed> probe();
}
