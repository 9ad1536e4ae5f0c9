/** Sources a twin learns from, the passages read out of them, recall, and the questions nobody could answer. */
@NullMarked
@ApplicationModule
package com.vibethink.twins.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
