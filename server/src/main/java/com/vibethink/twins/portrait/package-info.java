/** What a celebrity looks like to fans: the photo that its team gave, or a drawing. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"celebrity", "home", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.portrait;
