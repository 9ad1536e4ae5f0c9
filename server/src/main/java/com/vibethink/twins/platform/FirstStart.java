package com.vibethink.twins.platform;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.home.Home;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At the first start gives the installation its first people and, where wanted, the demonstration; at every start
 * says on the terminal where everything is. Passwords are shown once and kept in a file for their owner only. A first
 * start may be cut off anywhere: the next one goes on where it was.
 */
@Component
class FirstStart {

    static final String ADMIN = "admin@vibethink.test";

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
        if (home.demo()) {
            accounts.find(ADMIN)
                    .ifPresent(
                            admin -> demo.prepare(admin, DemoSite.origin(home).orElse(null)));
        }
        tellAddresses(file);
    }

    /** The file comes first: of a password that was stored and never shown only a hash would be left. */
    private void begin(Path file) {
        var admin = new Accounts.Newcomer(ADMIN, "Admin", "en", Accounts.randomPassword());
        var others =
                home.demo() ? List.of(DemoCelebrity.owner(Accounts.randomPassword())) : List.<Accounts.Newcomer>of();
        var signIns = new StringBuilder(line("platform admin", admin));
        others.forEach(owner -> signIns.append(line("owner of " + DemoCelebrity.NAME, owner)));
        Home.writeSecret(file, signIns.toString());
        accounts.begin(admin, others);
        terminal.println();
        terminal.println("  Sign-ins, shown this once and kept in " + file);
        terminal.print(signIns.toString().indent(2));
    }

    private static String line(String who, Accounts.Newcomer person) {
        return "%-24s %-24s %s%n".formatted(who, person.email(), person.password());
    }

    private void tellAddresses(Path file) {
        terminal.println();
        terminal.println("  VibeThink Twins is ready.");
        terminal.println("  Dashboard            " + home.origin() + "/app/");
        if (home.demo()) {
            terminal.println("  Portal               " + home.origin() + "/t/" + DemoCelebrity.SLUG);
            DemoSite.origin(home).ifPresent(site -> terminal.println("  Widget on a site     " + site + "/demo-site"));
        }
        if (Files.exists(file)) terminal.println("  Sign-ins are in      " + file);
        terminal.println();
        terminal.flush();
    }
}
