/** Where a twin may appear: the portal page, and the sites that may embed it. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"celebrity", "home", "postgres", "problem", "tenancy", "twin"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.deployment;
