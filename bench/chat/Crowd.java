import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** So many fans on one thread, each asking again as soon as the last answer has ended. */
final class Crowd {
    private static final long PATIENCE = 60_000_000_000L;

    private final Target target;
    private final int words;
    private final long ideal;
    private final Supplier<Cpu> cpu;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(64 * 1024);
    private final LongStream.Builder first = LongStream.builder();
    private final LongStream.Builder full = LongStream.builder();
    private long heard;
    private long smooth;
    private long errors;
    private String why = "";
    private long from = Long.MAX_VALUE;
    private long to = Long.MAX_VALUE;

    Crowd(Target target, int words, long idealNanos, Supplier<Cpu> cpu) {
        this.target = target;
        this.words = words;
        this.ideal = idealNanos;
        this.cpu = cpu;
    }

    /**
     * The fans arrive spread over one answer's time. Every answer counts, so that nobody who waits from the beginning is
     * forgotten; processor time and the number of answers are taken from the seconds when all are there.
     */
    Figures ask(int streams, int seconds) throws IOException {
        try (Selector selector = Selector.open()) {
            List<Fan> fans = new ArrayList<>();
            long start = System.nanoTime();
            from = start + ideal;
            to = from + seconds * 1_000_000_000L;
            Cpu before = null;
            Cpu after = null;
            long mindAt = start;
            while (after == null || fans.stream().anyMatch(Fan::counts)) {
                long now = System.nanoTime();
                while (fans.size() < streams && now - start >= ideal * fans.size() / streams) {
                    fans.add(new Fan(fans.size(), selector));
                }
                if (before == null && now >= from) before = cpu.get();
                if (after == null && now >= to) after = cpu.get();
                selector.select(key -> ((Fan) key.attachment()).ready(key), fans.size() < streams ? 1 : 20);
                if (now >= mindAt) {
                    fans.forEach(Fan::mind);
                    mindAt = now + 100_000_000L;
                }
            }
            for (Fan fan : fans) fan.leave();
            return new Figures(
                    target.name(), streams, first.build().toArray(), full.build().toArray(), smooth, errors, why, seconds,
                    (double) heard / words, after.minus(before));
        }
    }

    /** One of them: a connection and the answer that is being told on it. */
    private final class Fan {
        private final int number;
        private final Selector selector;
        private SocketChannel channel;
        private Answer answer;
        private long askedAt;

        Fan(int number, Selector selector) {
            this.number = number;
            this.selector = selector;
            ask();
        }

        private void ask() {
            askedAt = System.nanoTime();
            answer = new Answer(target);
            try {
                if (channel == null) connect();
                else say();
            } catch (IOException refused) {
                fail(refused.toString());
            }
        }

        /** Not waited for: while a busy server lets one fan wait at the door, the others are listened to. */
        private void connect() throws IOException {
            channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true).configureBlocking(false);
            channel.register(selector, SelectionKey.OP_CONNECT, this);
            channel.connect(new InetSocketAddress(target.at().getHost(), target.at().getPort()));
        }

        private void say() throws IOException {
            ByteBuffer request = ByteBuffer.wrap(target.request(number).getBytes(StandardCharsets.UTF_8));
            while (request.hasRemaining()) channel.write(request);
        }

        void ready(SelectionKey key) {
            try {
                if (key.isConnectable()) {
                    channel.finishConnect();
                    key.interestOps(SelectionKey.OP_READ);
                    say();
                    return;
                }
                long now = System.nanoTime();
                int before = answer.words;
                if (channel.read(bytes.clear()) < 0) throw new IOException("the connection was closed: " + answer.why());
                boolean over = answer.read(bytes.flip(), now);
                if (now >= from && now < to) heard += answer.words - before;
                if (over) ended();
            } catch (IOException broken) {
                fail(broken.toString());
            }
        }

        private void ended() {
            if (!answer.good(words - 1)) {
                fail(answer.why());
                return;
            }
            if (counts()) {
                first.add(answer.firstWordAt - askedAt);
                full.add(answer.endAt - askedAt);
                if (answer.endAt - askedAt <= ideal * 5 / 4) smooth++;
            }
            if (System.nanoTime() < to) ask();
            else askedAt = Long.MAX_VALUE;
        }

        private void fail(String reason) {
            if (counts()) errors++;
            if (why.isEmpty()) why = reason;
            leave();
            // Asked again at the next look around: a server that refuses at once must not be asked in a busy loop.
            askedAt = System.nanoTime() < to ? -1 : Long.MAX_VALUE;
        }

        /** Gives up on an answer that does not come, and asks again after a failure. */
        void mind() {
            long now = System.nanoTime();
            if (askedAt < 0) ask();
            else if (askedAt > 0 && askedAt < Long.MAX_VALUE && now - askedAt > PATIENCE) fail("no answer within a minute");
        }

        boolean counts() {
            return askedAt > 0 && askedAt < to;
        }

        void leave() {
            if (channel == null) return;
            try {
                channel.close();
            } catch (IOException alreadyGone) {
                why = why.isEmpty() ? alreadyGone.toString() : why;
            }
            channel = null;
        }
    }
}
