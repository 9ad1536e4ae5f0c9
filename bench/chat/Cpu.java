import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Processor time spent by a process and everything below it, from {@code /proc}; PostgreSQL is told apart. */
record Cpu(long applicationMillis, long postgresMillis) {
    private static final long TICK_MILLIS = 10;

    /** One line of {@code /proc/PID/stat}; the time of children already gone is counted with their parent. */
    private record Process(long pid, String name, long parent, long ticks) {
        static Process parse(String stat) {
            int open = stat.indexOf('(');
            int close = stat.lastIndexOf(')');
            String[] rest = stat.substring(close + 2).split(" ");
            long ticks = Long.parseLong(rest[11]) + Long.parseLong(rest[12]) + Long.parseLong(rest[13]) + Long.parseLong(rest[14]);
            return new Process(
                    Long.parseLong(stat.substring(0, open).strip()), stat.substring(open + 1, close), Long.parseLong(rest[1]), ticks);
        }
    }

    /** The embedded PostgreSQL runs beside its parent rather than below it, and is found by the folder it works in. */
    static Cpu of(long pid, String home) {
        List<Process> all = processes();
        Set<Long> mine = new HashSet<>(Set.of(pid));
        if (!home.isEmpty()) all.stream().filter(process -> mentions(process, home)).forEach(process -> mine.add(process.pid()));
        while (all.stream().anyMatch(process -> mine.contains(process.parent()) && mine.add(process.pid()))) {}
        return new Cpu(sum(all, mine, false), sum(all, mine, true));
    }

    long totalMillis() {
        return applicationMillis + postgresMillis;
    }

    Cpu minus(Cpu before) {
        return new Cpu(applicationMillis - before.applicationMillis, postgresMillis - before.postgresMillis);
    }

    private static long sum(List<Process> all, Set<Long> mine, boolean postgres) {
        return all.stream()
                .filter(process -> mine.contains(process.pid()) && process.name().startsWith("postgres") == postgres)
                .mapToLong(process -> process.ticks() * TICK_MILLIS)
                .sum();
    }

    private static boolean mentions(Process process, String home) {
        return process.name().startsWith("postgres") && read(process.pid(), "cmdline").contains(home);
    }

    private static List<Process> processes() {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(pid -> read(Long.parseLong(pid), "stat"))
                    .filter(stat -> !stat.isEmpty())
                    .map(Process::parse)
                    .toList();
        } catch (IOException noProc) {
            throw new IllegalStateException("This benchmark reads processor times from /proc: it needs Linux.", noProc);
        }
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file), StandardCharsets.ISO_8859_1);
        } catch (IOException endedMeanwhile) {
            return "";
        }
    }
}
