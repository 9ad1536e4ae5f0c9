/** Companies that ask for campaigns, and who works for them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.brand;
