/** The family of refusals and its one mapping to HTTP (RFC 9457 problem+json). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.problem;
