package com.vibethink.twins.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.problem.Problems;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The platform's team outside a demonstration. The platform of the tests does not insist; here somebody does. */
class SecondFactorDutyTests extends RunningPlatform {

    @Autowired
    private SignIns signIns;

    @Autowired
    private Entrance entrance;

    @Autowired
    private SupabaseSignIns supabase;

    @Autowired
    private Problems problems;

    @Autowired
    private Home home;

    @Test
    void doesNothingBeforeItHasASecondFactor() throws Exception {
        var admin = world.admin();
        var refused = call(insisting(), admin, "/v1/celebrities");
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(refused.getContentAsString()).contains("two_factor_setup_needed");
        assertThat(call(insisting(), admin, "/v1/platform/outbox").getStatus()).isEqualTo(403);
        assertThat(call(insisting(), admin, "/v1/media").getStatus())
                .as("only what is about oneself")
                .isEqualTo(403);
        assertThat(call(insisting(), admin, "/v1/me").getStatus()).isEqualTo(200);
        assertThat(call(insisting(), admin, "/v1/me/two-factor").getStatus()).isEqualTo(200);
    }

    @Test
    void goesOnOnceItHasOne() throws Exception {
        var star = world.star();
        Superuser.of(home())
                .sql()
                .update(
                        "insert into members (team_id, team_kind, user_id, role) select app.platform(), 'PLATFORM', id, 'ADMIN' from users where email = ?",
                        star.email());
        assertThat(call(insisting(), star.owner(), "/v1/celebrities").getStatus())
                .isEqualTo(403);
        Phone.of(star);
        assertThat(call(insisting(), star.owner(), "/v1/celebrities").getStatus())
                .isEqualTo(200);
    }

    @Test
    void bindsNobodyElseAndNoDemonstration() throws Exception {
        assertThat(call(insisting(), world.star().owner(), "/v1/celebrities").getStatus())
                .isEqualTo(200);
        assertThat(call(duty(true, "required"), world.admin(), "/v1/celebrities")
                        .getStatus())
                .isEqualTo(200);
        assertThat(insisting().binds(null)).isFalse();
        assertThat(insisting().binds("ADMIN")).isTrue();
    }

    private SecondFactorDuty insisting() {
        return duty(false, "required");
    }

    private SecondFactorDuty duty(boolean demo, String platformTeam) {
        return new SecondFactorDuty(new Home(home.directory(), home.publicUrl(), demo, home.key()), platformTeam);
    }

    private MockHttpServletResponse call(SecondFactorDuty duty, Visitor visitor, String path)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.setCookies(new Cookie("twins_session", visitor.cookie("twins_session")));
        var response = new MockHttpServletResponse();
        new PersonFilter(signIns, entrance, supabase, duty, problems)
                .doFilter(request, response, new MockFilterChain());
        return response;
    }
}
