/** Proves at run time that nobody reaches what is another's: attacks the tables, caches and indexes, and tells. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.isolation;
