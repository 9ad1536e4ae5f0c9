@org.jspecify.annotations.NullMarked
package com.vibethink.twins;
