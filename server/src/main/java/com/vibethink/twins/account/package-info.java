/** People: sign-in, and what they are to a celebrity or to the platform. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"home", "notification", "postgres", "problem", "tenancy", "trust"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.account;
