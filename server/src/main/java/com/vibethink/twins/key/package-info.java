/** What programs of a team call with: keys with scopes, an end, and a pace of their own. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"account", "home", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.key;
