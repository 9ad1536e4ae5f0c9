/** Hosts of their own on which teams show their twins: claimed, proven by DNS, served, lost. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"deployment", "home", "notification", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.domain;
