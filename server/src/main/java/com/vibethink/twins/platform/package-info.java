/** What the platform team meets: the first start of an installation, its demonstration, the dashboard's pages. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "account",
            "celebrity",
            "deployment",
            "home",
            "key",
            "knowledge",
            "postgres",
            "problem",
            "tenancy",
            "twin"
        })
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.platform;
