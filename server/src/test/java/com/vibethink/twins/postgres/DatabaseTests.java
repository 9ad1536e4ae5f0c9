package com.vibethink.twins.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vibethink.twins.HostedProject;
import org.junit.jupiter.api.Test;

class DatabaseTests {

    private static final HostedProject PROJECT = HostedProject.named("refusing");

    @Test
    void servesNoRequestsAsARoleThatRowSecurityDoesNotBind() {
        for (var role : new String[] {"postgres", "supabase_admin"}) {
            assertThatThrownBy(() -> open(url(role), url("postgres")))
                    .hasMessageContaining("DATABASE_OWNER_URL")
                    .hasMessageNotContaining("secret");
        }
    }

    @Test
    void letsTheOwnerPassRowSecurity() {
        var database = open(url("twins_app"), url("postgres"));
        assertThat(database.requests().role()).isEqualTo("twins_app");
        assertThat(database.owner().role()).isEqualTo("postgres");
    }

    @Test
    void takesOneLoginForBothWhereNoOtherIsGiven() {
        assertThat(open(url("twins_app"), " ").owner().role()).isEqualTo("twins_app");
    }

    private static Database open(String url, String ownerUrl) {
        return Database.external(new DatabaseSettings(url, ownerUrl, 1));
    }

    private static String url(String role) {
        return PROJECT.url(role, "", HostedProject.port());
    }
}
