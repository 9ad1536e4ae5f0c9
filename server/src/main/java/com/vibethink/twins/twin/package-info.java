/** The configured persona of a celebrity, its draft and its published versions. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"account", "celebrity", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.twin;
