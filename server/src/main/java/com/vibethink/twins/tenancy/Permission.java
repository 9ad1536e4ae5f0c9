package com.vibethink.twins.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a member's role or an API key must include for this call, by the names of {@code R__rights.sql}; of several, all;
 * of none, a key need only be good. A call without it is for people alone. The database decides beneath; this says it
 * beforehand to keys, and to everybody in the API's description.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permission {

    String[] value();

    /** Whether no key makes it, since somebody stands for it by name. */
    boolean forPeople() default false;
}
