/** Where this installation keeps its data, its addresses and its secrets. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.home;
