package com.vibethink.twins;

import com.vibethink.twins.account.FakeSupabase;
import com.vibethink.twins.domain.FakeDns;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole platform on a port of its own with an empty home: one for all tests that need it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RunningPlatform {

    private static final int PORT = freePort();
    private static final Path HOME = emptyHome();

    @Autowired
    protected World world;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("twins.home.directory", HOME::toString);
        registry.add("twins.home.public-url", RunningPlatform::address);
        registry.add("twins.home.demo", () -> false);
        registry.add("twins.sign-in.second-factor", () -> "optional");
        registry.add("twins.supabase.url", FakeSupabase.SHARED::url);
        registry.add("twins.domains.resolver", FakeDns.SHARED::address);
        registry.add("twins.domains.target", () -> FakeDns.TARGET);
        registry.add("twins.supabase.jwt-secret", () -> FakeSupabase.OLD_SECRET);
    }

    public static String address() {
        return "http://localhost:" + PORT;
    }

    /** The same server under a name that browsers take for another site. */
    public static String foreignAddress() {
        return "http://127.0.0.1:" + PORT;
    }

    protected static Path home() {
        return HOME;
    }

    /** A platform beside the shared one, with a port and a home of its own and these settings. */
    public static void beside(ConfigurableApplicationContext context, Map<String, Object> settings) {
        var port = freePort();
        var all = new HashMap<>(settings);
        all.put("server.port", port);
        all.put("twins.home.directory", emptyHome().toString());
        all.put("twins.home.public-url", "http://localhost:" + port);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("beside", all));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path emptyHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-homes")), "home")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
