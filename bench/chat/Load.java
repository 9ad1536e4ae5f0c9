import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks the platform and the fake model alike, more and more streams at a time, and prints the two side by side. */
final class Load {
    private final Options options;
    private final int words;
    private final int seconds;
    private final long ideal;

    private Load(Options options) {
        this.options = options;
        words = options.number("tokens", 100);
        seconds = options.number("secs", 8);
        ideal = 1_000_000L * options.number("ttft", 0) + 1_000_000_000L * words / options.number("tps", 50);
    }

    static void main(String[] args) throws IOException, InterruptedException {
        new Load(new Options(args)).run();
    }

    private void run() throws IOException, InterruptedException {
        int[] steps = Arrays.stream(options.text("streams", "1,50,200,1000").split(",")).mapToInt(Integer::parseInt).toArray();
        Direct direct = new Direct(URI.create(options.text("direct", "")));
        String url = options.text("platform", "");
        String home = options.text("home", "");
        Platform platform = url.isEmpty() ? null : new Platform(URI.create(url), options.text("slug", "andres-cantor"));
        warmUp(direct, platform);
        IO.println(Figures.HEADER);
        List<String> ratios = new ArrayList<>();
        for (int streams : steps) {
            Figures fake = measured(direct, "fake-pid", "", streams);
            if (platform == null) continue;
            platform.invite(streams);
            ratios.add(measured(platform, "pid", home, streams).against(fake));
        }
        if (ratios.isEmpty()) return;
        IO.println("\nThe platform against the fake model itself, in this run (medians):\n");
        IO.println("| streams | first word later by | full answer | CPU per answer |\n|--:|--:|--:|--:|");
        ratios.forEach(IO::println);
    }

    private Figures measured(Target target, String pid, String home, int streams) throws IOException {
        Figures figures = ask(target, pid, home, streams, seconds);
        IO.println(figures.row());
        if (figures.errors() > 0) System.err.println(target.name() + ", first error: " + figures.why());
        return figures;
    }

    private Figures ask(Target target, String pid, String home, int streams, int forSeconds) throws IOException {
        long process = options.number(pid, 0);
        return new Crowd(target, words, ideal, () -> Cpu.of(process, home)).ask(streams, forSeconds);
    }

    /** The first answers of a Java program are compiled while they are given; they say nothing about the thousandth. */
    private void warmUp(Direct direct, Platform platform) throws IOException, InterruptedException {
        if (platform != null) platform.invite(100);
        int forSeconds = options.number("warm", 45);
        if (forSeconds == 0) return;
        ask(direct, "fake-pid", "", 200, Math.min(5, forSeconds));
        if (platform == null) return;
        rest();
        ask(platform, "pid", "", 100, forSeconds);
        rest();
    }

    /** A platform that has just started still reads its demonstration's documents; that is not the chat's cost. */
    private void rest() throws InterruptedException {
        for (int tries = 0; tries < 60; tries++) {
            Cpu before = Cpu.of(options.number("pid", 0), options.text("home", ""));
            Thread.sleep(2000);
            if (Cpu.of(options.number("pid", 0), options.text("home", "")).minus(before).totalMillis() < 200) return;
        }
        System.err.println("The platform is still busy with something else after two minutes; measuring all the same.");
    }
}
