package com.vibethink.twins.postgres;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/**
 * Names another module's rows that the rows of this table refer to. Migrations run in the order in which modules use
 * each other's types, so this makes the other's tables come first where nothing else would.
 */
@Target(ElementType.TYPE)
public @interface RefersTo {

    Class<?> value();
}
