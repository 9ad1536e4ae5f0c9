package com.vibethink.twins.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an API key must be allowed to make this call, by the names of {@code R__rights.sql}; of several, all; of
 * none, to be good. A call without it is for people alone. The database decides beneath; this says it beforehand, and in the API's description.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permission {

    String[] value();
}
