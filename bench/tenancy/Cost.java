import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** What row security costs, as a ratio of two ways to ask the same questions of the same rows, by turns in one run. */
final class Cost {
    private static final double MOST = 1.15;

    private final int tenants;
    private final int talks;
    private final int rounds;
    private final Random random = new Random(7);

    private Cost(int tenants, int talks, int rounds) {
        this.tenants = tenants;
        this.talks = talks;
        this.rounds = rounds;
    }

    static void main(String[] args) throws SQLException {
        var options = new java.util.HashMap<String, Integer>();
        for (int i = 0; i + 1 < args.length; i += 2) options.put(args[i].substring(2), Integer.valueOf(args[i + 1]));
        int tenants = options.getOrDefault("tenants", 1000);
        int messages = options.getOrDefault("messages", 1_000_000);
        var url = "jdbc:postgresql://127.0.0.1:" + options.get("port") + "/twins";
        try (var owner = connect(url, "postgres");
                var past = connect(url, "twins_app");
                var under = connect(url, "twins_app")) {
            long start = System.nanoTime();
            Seed.run(owner, tenants, messages);
            System.err.printf("%,d messages of %,d tenants written in %d s%n", messages, tenants, (System.nanoTime() - start) / 1_000_000_000);
            new Cost(tenants, messages / tenants / 8, options.getOrDefault("rounds", 10_000)).measure(new Side(under, true), new Side(past, false));
        }
    }

    private static Connection connect(String url, String user) throws SQLException {
        return DriverManager.getConnection(url, user, System.getenv("PGPASSWORD"));
    }

    private void measure(Side under, Side past) throws SQLException {
        boolean held = true;
        IO.println("| query, naming no tenant | under row security p50 / p95 µs | past it, tenant written out p50 / p95 µs | ratio p50 / p95"
                + " | whole transaction, p50 µs | tenant's index |");
        IO.println("|---|--:|--:|--:|--:|---|");
        // Until plans are cached, rows in memory and this program compiled.
        for (var question : Question.ALL) ask(question, under, past, rounds / 3);
        for (var question : Question.ALL) {
            var times = ask(question, under, past, rounds);
            var plan = under.plan(question, 1, 1);
            boolean indexed = plan.contains(question.index()) && !plan.contains("Seq Scan");
            if (!indexed) System.err.println(question.name() + ":\n" + plan);
            double half = ratio(times, 50);
            double slow = ratio(times, 95);
            held &= indexed && half <= MOST && slow <= MOST;
            IO.println(String.format(Locale.ROOT, "| %s | %d / %d | %d / %d | %.2f / %.2f | %d : %d | %s |", question.name(), micros(times[0], 50), micros(times[0], 95),
                    micros(times[1], 50), micros(times[1], 95), half, slow, micros(times[2], 50), micros(times[3], 50), indexed ? question.index() : "NOT USED"));
        }
        if (!held) {
            System.err.println("Row security costs more than a ratio of " + MOST + ", or a plan misses the tenant's index.");
            System.exit(1);
        }
    }

    /** The two sides by turns, so that what else the machine does meets both; sorted times of the question, then of the whole. */
    private long[][] ask(Question question, Side under, Side past, int times) throws SQLException {
        var all = new long[4][times];
        for (int i = 0; i < times; i++) {
            int tenant = 1 + random.nextInt(tenants);
            int talk = 1 + random.nextInt(talks);
            // Who is asked second finds the rows in memory: each is second every other time.
            for (int turn = 0; turn < 2; turn++) {
                int side = (i + turn) % 2;
                var time = (side == 0 ? under : past).ask(question, tenant, talk);
                all[side][i] = time.question();
                all[2 + side][i] = time.transaction();
            }
        }
        for (var sorted : all) Arrays.sort(sorted);
        return all;
    }

    private static double ratio(long[][] times, int percent) {
        return (double) times[0][at(times[0], percent)] / times[1][at(times[1], percent)];
    }

    private static long micros(long[] sorted, int percent) {
        return sorted[at(sorted, percent)] / 1000;
    }

    private static int at(long[] sorted, int percent) {
        return Math.min(sorted.length - 1, sorted.length * percent / 100);
    }
}
