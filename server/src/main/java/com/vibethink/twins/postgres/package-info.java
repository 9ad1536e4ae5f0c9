/** JdbcClient that speaks records, ids and JSON; the embedded PostgreSQL of the default start. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"home", "problem"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.postgres;
