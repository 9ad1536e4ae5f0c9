/** Brands and their campaigns; so far the tables and who may see them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"celebrity"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.campaign;
