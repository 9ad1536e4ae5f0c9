package com.vibethink.twins.brand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.RunningPlatform;
import com.vibethink.twins.Superuser;
import com.vibethink.twins.Visitor;
import com.vibethink.twins.World.Firm;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Taking brands in, and who sees what of them. */
class BrandTests extends RunningPlatform {

    private Superuser database;
    private Firm brand;

    @BeforeEach
    void found() {
        database = Superuser.of(home());
        brand = world.brand();
    }

    @Test
    void anAdministratorTakesABrandIn() {
        var created = world.admin()
                .post(
                        "/v1/brands",
                        wanted("Café Ñandú " + UUID.randomUUID().toString().substring(0, 6)));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("/brand/slug")).startsWith("cafe-nandu-");
        assertThat(created.text("/brand/id")).matches("brd_[0-9a-f]{32}");
        assertThat(created.json().at("/brand/permissions")).isEmpty();
        assertThat(created.text("/owner_password")).isNotBlank();
    }

    private static Map<String, String> wanted(String name) {
        return Map.of("name", name, "owner_email", UUID.randomUUID() + "@brands.test", "owner_name", "Bea");
    }

    @Test
    void itsOwnerFindsItAndRenamesIt() {
        var me = brand.owner().get("/v1/me").json().at("/brands/0");
        assertThat(me.path("slug").asString()).isEqualTo(brand.slug());
        assertThat(me.path("role").asString()).isEqualTo("OWNER");
        assertThat(me.path("permissions")).extracting(JsonNode::asString).contains("members.edit", "settings.edit");
        assertThat(brand.owner()
                        .patch(brand.path(""), Map.of("name", "New name"))
                        .text("/name"))
                .isEqualTo("New name");
        assertThat(brand.owner().patch(brand.path(""), Map.of("name", " ")).status())
                .isEqualTo(400);
        assertThat(brand.owner().get("/v1/brands").items()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"MANAGER, 200, 200", "VIEWER, 200, 403"})
    void whatAMemberMayDoGoesByTheirRole(String role, int reads, int renames) {
        var other = world.brand();
        database.sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select d.team_id, 'BRAND', u.id, ? from users u, directory d
                where u.email = ? and d.kind = 'BRAND' and d.name = ?
                """, role, other.email(), brand.slug());
        assertThat(other.owner().get(brand.path("")).status()).isEqualTo(reads);
        assertThat(other.owner()
                        .patch(brand.path(""), Map.of("name", "Renamed"))
                        .status())
                .isEqualTo(renames);
    }

    @Test
    void itsPeopleSeeNothingOfCelebritiesNorOfOtherBrands() {
        var star = world.star();
        var other = world.brand();
        assertThat(brand.owner().get("/v1/celebrities").items()).isEmpty();
        for (var page : new String[] {"", "/twin", "/conversations", "/knowledge/sources", "/support-access"}) {
            assertThat(brand.owner().get(star.path(page)).status()).isEqualTo(404);
        }
        assertThat(brand.owner().get(other.path("")).code()).isEqualTo("unknown_brand");
        assertThat(brand.owner().patch(other.path(""), Map.of("name", "Mine")).status())
                .isEqualTo(404);
        assertThat(star.owner().get(brand.path("")).status()).isEqualTo(404);
        assertThat(star.owner().get("/v1/brands").items()).isEmpty();
        assertThat(brand.owner().get("/v1/platform/outbox").status()).isEqualTo(403);
    }

    @Test
    void aBrandsSlugOpensNoCelebrityAndTheOtherWayRound() {
        var star = world.star();
        assertThat(brand.owner().get("/v1/celebrities/" + brand.slug()).status())
                .isEqualTo(404);
        assertThat(star.owner().get("/v1/brands/" + star.slug()).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseTakesOneIn() {
        assertThat(brand.owner().post("/v1/brands", wanted("Mine")).code()).isEqualTo("admins_only");
        var finance = world.staff(database, "FINANCE").visitor();
        assertThat(finance.post("/v1/brands", wanted("Mine")).status()).isEqualTo(403);
        assertThat(new Visitor(address()).post("/v1/brands", wanted("Mine")).status())
                .isIn(401, 403);
    }

    @Test
    void badRequestsAreRefusedAndFoundNothing() {
        var taken = new java.util.HashMap<String, Object>(wanted("Again"));
        taken.put("slug", brand.slug());
        assertThat(world.admin().post("/v1/brands", taken).code()).isEqualTo("slug_taken");
        taken.put("slug", "../etc");
        assertThat(world.admin().post("/v1/brands", taken).fields()).containsExactly("slug");
        assertThat(world.admin().post("/v1/brands", Map.of("name", "X")).status())
                .isEqualTo(400);
        assertThat(database.strings("select email from users where email = ?", taken.get("owner_email")))
                .isEmpty();
    }

    @Test
    void thePlatformsPeopleSeeItsNameAndEnterWithASupportAccess() {
        var support = world.staff(database, "SUPPORT").visitor();
        assertThat(support.get("/v1/brands?limit=200").items())
                .extracting(each -> each.path("slug").asString())
                .contains(brand.slug());
        assertThat(support.get(brand.path("")).status()).isEqualTo(404);
        var opened = support.post(
                "/v1/platform/support-access",
                Map.of("brand", brand.slug(), "reason", "They cannot find their people.", "hours", 1));
        assertThat(opened.text("/kind")).isEqualTo("BRAND");
        assertThat(support.get(brand.path("")).status()).isEqualTo(200);
        assertThat(support.patch(brand.path(""), Map.of("name", "Mine")).status())
                .isEqualTo(403);
        var seen = brand.owner().get(brand.path("/support-access")).items();
        assertThat(seen).hasSize(1);
        brand.owner().delete(brand.path("/support-access/" + opened.text("/id")));
        assertThat(support.get(brand.path("")).status()).isEqualTo(404);
    }

    @Test
    void onePersonMayBeOfSeveralTeams() {
        var star = world.star();
        var second = world.admin()
                .post(
                        "/v1/brands",
                        Map.of(
                                "name",
                                "Second " + UUID.randomUUID(),
                                "owner_email",
                                star.email(),
                                "owner_name",
                                "Both"));
        assertThat(second.json().path("owner_password").isNull()).isTrue();
        var me = star.owner().get("/v1/me").json();
        assertThat(me.path("celebrities")).hasSize(1);
        assertThat(me.path("brands")).hasSize(1);
        assertThat(star.owner().get("/v1/brands/" + second.text("/brand/slug")).status())
                .isEqualTo(200);
        assertThat(star.owner().get(star.path("/twin")).status()).isEqualTo(200);
    }
}
