/** Who works for a celebrity, a brand or the platform: members, invitations, and how a team changes hands. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"account", "celebrity", "home", "notification", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.team;
