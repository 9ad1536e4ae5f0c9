package com.vibethink.twins.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vibethink.twins.Visitor;
import com.vibethink.twins.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One installation from its first start, which is killed, over a start behind a proxy to one on another port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstallationTests {

    private static final String FILES = "select filename from knowledge_sources order by 1";
    private static final String WIDGET_SITES =
            "select config ->> 'allowed_origins' from deployments where type = 'EMBEDDED_WIDGET'";

    private Installation platform;

    @BeforeAll
    void anEmptyHome() throws IOException {
        var homes = Files.createDirectories(Path.of("target/test-homes"));
        platform = new Installation(
                Files.createTempDirectory(homes, "installation").toAbsolutePath());
    }

    @AfterAll
    void end() throws Exception {
        platform.stop();
        if (platform.hasDatabaseServer()) platform.databaseServer().destroy();
    }

    @Test
    void startsByItselfHoweverItEndedBefore() throws Exception {
        itsFirstStartIsKilledAmidTheDemonstration();
        theNextOneGoesOnBehindAProxy();
        theLastOneIsOnAnotherPortOfThisMachine();
    }

    private void itsFirstStartIsKilledAmidTheDemonstration() throws Exception {
        platform.start(Map.of("PUBLIC_URL", "http://192.168.1.5:8080"));
        platform.await(this::hasBegunToLearn);
        platform.kill();
        assertThat(platform.databaseServer().isAlive()).isTrue();
        assertThat(platform.rows("select slug from celebrities where status = 'PENDING_SETUP'"))
                .as("killed before it was finished")
                .containsExactly(DemoCelebrity.SLUG);
    }

    private void theNextOneGoesOnBehindAProxy() throws Exception {
        var metrics = Installation.freePort();
        platform.start(Map.of(
                "PUBLIC_URL", "https://Twins.Example.com:443/",
                "SERVER_FORWARD_HEADERS_STRATEGY", "native",
                "METRICS_PORT", String.valueOf(metrics)));
        platform.awaitReady();
        theDemonstrationIsWhole();
        itsPeopleSignInWithCookiesForHttpsOnly();
        itsPortalAdmitsThePublicAddress();
        limitsGoByTheAddressThatTheProxyTells();
        theProxyItselfAsksForCertificatesAndNobodyThroughIt();
        thereIsNoForeignSite();
        metricsAreServedApart(metrics);
        platform.stop();
    }

    private void theLastOneIsOnAnotherPortOfThisMachine() throws Exception {
        platform.start(Map.of());
        platform.awaitReady();
        var site = "http://127.0.0.1:" + platform.port();
        assertThat(platform.rows(WIDGET_SITES)).containsExactly("[\"" + site + "\"]");
        var page = platform.visitor().get("/demo-site");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("http://localhost:" + platform.port() + "/twin-widget.js");
        assertThat(session(site).status()).isEqualTo(201);
        assertThat(platform.said()).contains("Widget on a site     " + site + "/demo-site");
    }

    private boolean hasBegunToLearn() {
        return Files.exists(platform.home.resolve("sign-ins.txt"))
                && !platform.rows(
                                "select table_name from information_schema.tables where table_name = 'knowledge_state'")
                        .isEmpty()
                && !platform.rows(FILES).isEmpty();
    }

    private void theDemonstrationIsWhole() throws IOException {
        var documents = new PathMatchingResourcePatternResolver()
                .getResources("classpath:demo/" + DemoCelebrity.SLUG + "/knowledge/*.md");
        assertThat(platform.rows(FILES)).hasSize(documents.length).doesNotHaveDuplicates();
        assertThat(platform.rows(
                        "select status || ' ' || live_version from celebrities join twins on id = celebrity_id"))
                .containsExactly("ACTIVE 1");
    }

    private void itsPeopleSignInWithCookiesForHttpsOnly() throws IOException {
        for (var email : new String[] {FirstStart.ADMIN, DemoCelebrity.OWNER}) {
            var answer = signIn(platform.visitor(), email, password(email));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().get("set-cookie"))
                    .anySatisfy(cookie -> assertThat(cookie).startsWith("twins_session="))
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
        assertThat(platform.visitor().get("/v1/me").header("set-cookie"))
                .startsWith("XSRF-TOKEN=")
                .contains("Secure");
    }

    private void itsPortalAdmitsThePublicAddress() {
        assertThat(session("https://twins.example.com").status()).isEqualTo(201);
        assertThat(session("https://Twins.Example.com:443").status()).isEqualTo(403);
    }

    private void limitsGoByTheAddressThatTheProxyTells() {
        for (int i = 1; i <= 8; i++) assertThat(guess("2001:db8:0:1::" + i)).isEqualTo(401);
        assertThat(guess("2001:db8:0:1:ffff::1")).as("the same line").isEqualTo(429);
        assertThat(guess("2001:db8:0:2::1")).as("another line").isEqualTo(401);
    }

    private void theProxyItselfAsksForCertificatesAndNobodyThroughIt() {
        var path = "/internal/tls/ask?domain=twins.example.com";
        assertThat(platform.visitor().get(path).status()).isEqualTo(200);
        var near = platform.visitor()
                .with("X-Forwarded-For", "10.0.0.7")
                .with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-Host", "twins.example.com");
        assertThat(near.get(path).status()).as("a neighbour of the proxy").isEqualTo(404);
    }

    private void thereIsNoForeignSite() {
        assertThat(platform.rows(WIDGET_SITES)).containsExactly("[]");
        assertThat(platform.visitor().get("/demo-site").status()).isEqualTo(404);
        assertThat(platform.said()).contains("VibeThink Twins is ready").doesNotContain("/demo-site");
    }

    private void metricsAreServedApart(int port) {
        var inside = new Visitor("http://127.0.0.1:" + port);
        assertThat(inside.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(inside.get("/actuator/health").body()).contains("UP");
        assertThat(platform.visitor().get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(platform.visitor().get("/livez").status()).isEqualTo(200);
    }

    private Answer session(String origin) {
        return platform.visitor().with("Origin", origin).post("/v1/sessions", Map.of("celebrity", DemoCelebrity.SLUG));
    }

    private int guess(String from) {
        return signIn(platform.visitor().with("X-Forwarded-For", from), DemoCelebrity.OWNER, "wrong")
                .status();
    }

    /** A cookie for https only is not sent along by itself here, where the proxy would stand. */
    private static Answer signIn(Visitor visitor, String email, String password) {
        visitor.get("/v1/me");
        visitor.with("Cookie", "XSRF-TOKEN=" + visitor.cookie("XSRF-TOKEN"));
        return visitor.post("/v1/sign-in", Map.of("email", email, "password", password));
    }

    private String password(String email) throws IOException {
        return Files.readAllLines(platform.home.resolve("sign-ins.txt")).stream()
                .filter(line -> line.contains(email))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }
}
