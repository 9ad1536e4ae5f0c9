import java.util.Arrays;

/** What one load of so many streams on one target came to. */
record Figures(
        String target, int streams, long[] firstNanos, long[] fullNanos, long smooth, long errors, String why, double seconds,
        double answers, Cpu cpu) {

    static final String HEADER = """
            | streams | asked | first word p50 / p95 ms | full answer p50 / p95 s | smooth | answers/s | errors \
            | CPU ms per answer | of it PostgreSQL |
            |--:|---|--:|--:|--:|--:|--:|--:|--:|""";

    String row() {
        return "| %d | %s | %.1f / %.1f | %.2f / %.2f | %.0f %% | %.1f | %d | %s | %s |"
                .formatted(
                        streams, target, percentile(firstNanos, 50) / 1e6, percentile(firstNanos, 95) / 1e6,
                        percentile(fullNanos, 50) / 1e9, percentile(fullNanos, 95) / 1e9,
                        100.0 * smooth / Math.max(1, fullNanos.length + errors), answers / seconds, errors, spent(cpuMillis()),
                        spent(cpu.postgresMillis() / Math.max(1, answers)));
    }

    /** This one's figures as multiples of the other's, and the wait it adds before the first word. */
    String against(Figures other) {
        return "| %d | %.1f ms | %.2f× | %s |"
                .formatted(
                        streams, (percentile(firstNanos, 50) - percentile(other.firstNanos, 50)) / 1e6,
                        (double) percentile(fullNanos, 50) / Math.max(1, percentile(other.fullNanos, 50)),
                        cpu.totalMillis() == 0 ? "–" : "%.1f×".formatted(cpuMillis() / other.cpuMillis()));
    }

    /** Where no process was named, nothing was measured. */
    private String spent(double millis) {
        return cpu.totalMillis() == 0 ? "–" : "%.1f".formatted(millis);
    }

    private double cpuMillis() {
        return cpu.totalMillis() / Math.max(1, answers);
    }

    private static long percentile(long[] values, int percent) {
        if (values.length == 0) return 0;
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
