/** What a twin knows: sources, passages, and the questions nobody could answer. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"celebrity", "home", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.knowledge;
