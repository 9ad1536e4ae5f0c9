/** What the platform tells people by mail. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"home", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.notification;
