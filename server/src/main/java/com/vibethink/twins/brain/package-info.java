/** Prompt in, stream of words out: the models a twin thinks with, ending at the one built in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package com.vibethink.twins.brain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
