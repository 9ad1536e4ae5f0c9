/** The page of a twin, on the platform or on a host of its team's own: what people share and search engines find. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "celebrity",
            "deployment",
            "domain",
            "home",
            "knowledge",
            "portrait",
            "postgres",
            "problem",
            "tenancy",
            "twin"
        })
@org.jspecify.annotations.NullMarked
package com.vibethink.twins.portal;
