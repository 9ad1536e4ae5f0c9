package com.vibethink.twins.platform;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.home.Home;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.Tenancy;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At the first start gives the installation its first administrator and, where wanted, the demonstration; at every
 * start says on the terminal where everything is. Passwords are shown once and kept in a file for their owner only.
 */
@Component
class FirstStart {

    private static final String ADMIN = "admin@vibethink.test";

    private final Accounts accounts;
    private final DemoCelebrity demo;
    private final Home home;
    private final PrintStream terminal = System.out;

    FirstStart(Accounts accounts, DemoCelebrity demo, Home home) {
        this.accounts = accounts;
        this.demo = demo;
        this.home = home;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        var file = home.directory().resolve("sign-ins.txt");
        if (accounts.isEmpty()) begin(file);
        tellAddresses(file);
    }

    private void begin(Path file) {
        var admin = accounts.firstAdmin(ADMIN, "Admin", "en");
        var signIns = new StringBuilder(line("platform admin", ADMIN, String.valueOf(admin.password())));
        if (home.demo()) {
            var owner = Tenancy.as(new Caller.Person(admin.user(), null), demo::create);
            signIns.append(line("owner of " + DemoCelebrity.NAME, DemoCelebrity.OWNER, owner));
        }
        Home.writeSecret(file, signIns.toString());
        terminal.println();
        terminal.println("  Sign-ins, shown this once and kept in " + file);
        terminal.print(signIns.toString().indent(2));
    }

    private static String line(String who, String email, String password) {
        return "%-24s %-24s %s%n".formatted(who, email, password);
    }

    private void tellAddresses(Path file) {
        terminal.println();
        terminal.println("  VibeThink Twins is ready.");
        terminal.println("  Dashboard            " + home.origin() + "/app/");
        if (home.demo()) {
            terminal.println("  Portal               " + home.origin() + "/t/" + DemoCelebrity.SLUG);
            terminal.println("  Widget on a site     " + DemoSite.origin(home) + "/demo-site");
        }
        if (Files.exists(file)) terminal.println("  Sign-ins are in      " + file);
        terminal.println();
        terminal.flush();
    }
}
