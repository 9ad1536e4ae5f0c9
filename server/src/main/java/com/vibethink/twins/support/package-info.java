/** Support access: the platform's people enter a team for a reason and a time, in sight of the team. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"account", "home", "notification", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.support;
