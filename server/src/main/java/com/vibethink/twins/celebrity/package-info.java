/** The tenant: a person under contract, and the state of their place on the platform. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"account", "home", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.celebrity;
