/** Sources a twin learns from, the passages read out of them, recall, and the questions nobody could answer. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"celebrity", "home", "postgres", "problem", "tenancy"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.knowledge;
