/** The keys of others, by which it is known what they have signed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.trust;
