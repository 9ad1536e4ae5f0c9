/** A fan talks with a twin: sessions, turns and the streamed reply. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "account",
            "brain",
            "celebrity",
            "deployment",
            "home",
            "key",
            "knowledge",
            "portrait",
            "postgres",
            "problem",
            "tenancy",
            "twin"
        })
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.conversation;
