/** Where a twin may appear: the portal page, and the sites that may embed it and vouch for its visitors. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"celebrity", "home", "notification", "postgres", "problem", "tenancy", "trust", "twin"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.deployment;
