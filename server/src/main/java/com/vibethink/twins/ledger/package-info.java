/** Accounts and transfers; so far the table of revenue and who may see it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"campaign", "deployment"})
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.ledger;
