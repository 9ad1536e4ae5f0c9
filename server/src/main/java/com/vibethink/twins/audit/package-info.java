/** Who did what, kept for those who answer for it. The lines themselves are written by the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.audit;
