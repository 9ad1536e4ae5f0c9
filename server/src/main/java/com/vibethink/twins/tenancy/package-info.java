/** Who is calling: the role and claims of every transaction, and the directory that finds a tenant by name. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"home", "postgres", "problem"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.tenancy;
