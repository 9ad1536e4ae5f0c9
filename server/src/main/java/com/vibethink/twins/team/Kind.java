package com.vibethink.twins.team;

import com.vibethink.twins.problem.Fault;
import com.vibethink.twins.problem.Refusal;
import java.util.List;

/** What people can work for, and the roles there that can be given. An owner becomes one by a transfer alone. */
enum Kind {
    CELEBRITY("MANAGER", "EDITOR", "ANALYST"),
    BRAND("MANAGER", "VIEWER"),
    PLATFORM("ADMIN", "SUPPORT", "FINANCE");

    private final List<String> roles;

    Kind(String... roles) {
        this.roles = List.of(roles);
    }

    /** @throws Refusal when nobody can be given it here */
    void check(String role) {
        if (!roles.contains(role)) {
            throw Refusal.invalid(
                    List.of(new Fault("role", "invalid_role", "Here it is one of " + String.join(", ", roles) + ".")));
        }
    }
}
