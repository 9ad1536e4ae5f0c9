/** What was agreed with a celebrity. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"celebrity", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.contract;
