import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.PriorityQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An OpenAI-compatible server on the loopback that answers with a fixed number of words at an even pace, on one thread.
 * The model's name may set the pace: {@code fake-ttft200-tps50-tok100}.
 */
final class FakeModel {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern KEY = Pattern.compile("(?im)^authorization: *bearer +\\S");
    private static final Pattern MODEL = Pattern.compile("\"model\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern STREAM = Pattern.compile("\"stream\"\\s*:\\s*true");
    private static final Pattern USAGE = Pattern.compile("\"include_usage\"\\s*:\\s*true");
    private static final String MODELS =
            "{\"object\":\"list\",\"data\":[{\"id\":\"fake\",\"object\":\"model\",\"created\":0,\"owned_by\":\"bench\"}]}";

    /** How long the model thinks, how fast it talks and how much it says. */
    record Pace(int firstAfterMillis, int wordsPerSecond, int words) {
        Pace named(String model) {
            return new Pace(
                    number(model, "ttft", firstAfterMillis),
                    number(model, "tps", wordsPerSecond),
                    number(model, "tok", words));
        }

        private static int number(String model, String key, int otherwise) {
            Matcher matcher = Pattern.compile("-" + key + "(\\d+)").matcher(model);
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
        }
    }

    private final Pace pace;
    private final Selector selector = Selector.open();
    private final PriorityQueue<Caller> due = new PriorityQueue<>((a, b) -> Long.compare(a.due, b.due));

    private FakeModel(Pace pace) throws IOException {
        this.pace = pace;
    }

    static void main(String[] args) throws IOException {
        Options options = new Options(args);
        Pace pace = new Pace(options.number("ttft", 0), options.number("tps", 50), options.number("tokens", 100));
        new FakeModel(pace).serve(options.number("port", 0));
    }

    private void serve(int port) throws IOException {
        ServerSocketChannel door = ServerSocketChannel.open();
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 4096).configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT);
        IO.println("listening on " + door.socket().getLocalPort());
        while (true) {
            Caller next = due.peek();
            long wait = next == null ? 1000 : Math.max(0, (next.due - System.nanoTime()) / 1_000_000);
            selector.select(this::ready, Math.max(1, wait));
            long now = System.nanoTime();
            while (!due.isEmpty() && due.peek().due <= now) due.poll().talk(now);
        }
    }

    private void ready(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                ServerSocketChannel door = (ServerSocketChannel) key.channel();
                for (SocketChannel channel = door.accept(); channel != null; channel = door.accept()) {
                    channel.setOption(StandardSocketOptions.TCP_NODELAY, true).configureBlocking(false);
                    channel.register(selector, SelectionKey.OP_READ, new Caller(channel));
                }
            } else {
                ((Caller) key.attachment()).read();
            }
        } catch (IOException gone) {
            if (key.attachment() instanceof Caller caller) caller.hangUp();
            else throw new UncheckedIOException(gone);
        }
    }

    /** One connection: a request being read, or a reply being told. */
    private final class Caller {
        private final SocketChannel channel;
        private ByteBuffer in = ByteBuffer.allocate(16 * 1024);
        private final ByteBuffer out = ByteBuffer.allocate(16 * 1024);
        private Pace told = pace;
        private boolean usage;
        private int word;
        private long due;

        Caller(SocketChannel channel) {
            this.channel = channel;
        }

        void read() throws IOException {
            if (!in.hasRemaining()) in = ByteBuffer.allocate(in.capacity() * 2).put(in.flip());
            if (channel.read(in) < 0) {
                hangUp();
                return;
            }
            String text = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
            int body = text.indexOf("\r\n\r\n") + 4;
            if (body < 4) return;
            Matcher length = LENGTH.matcher(text.substring(0, body));
            int wanted = length.find() ? Integer.parseInt(length.group(1)) : 0;
            if (text.length() < body + wanted) return;
            in.clear();
            answer(text.substring(0, body), text.substring(body, body + wanted));
        }

        private void answer(String head, String body) throws IOException {
            String path = head.substring(head.indexOf(' ') + 1).split(" ", 2)[0];
            if (!KEY.matcher(head).find()) {
                whole("401 Unauthorized", "{\"error\":{\"message\":\"no API key\",\"type\":\"invalid_request_error\"}}");
            } else if (path.endsWith("/models")) {
                whole("200 OK", MODELS);
            } else if (!path.endsWith("/chat/completions")) {
                whole("404 Not Found", "{\"error\":{\"message\":\"no such path\",\"type\":\"invalid_request_error\"}}");
            } else {
                Matcher model = MODEL.matcher(body);
                told = model.find() ? pace.named(model.group(1)) : pace;
                if (STREAM.matcher(body).find()) begin(USAGE.matcher(body).find());
                else whole("200 OK", Words.completion(told.words()));
            }
        }

        private void begin(boolean withUsage) throws IOException {
            usage = withUsage;
            word = 0;
            out.put(Words.HEAD);
            flush();
            due = System.nanoTime() + told.firstAfterMillis() * 1_000_000L;
            FakeModel.this.due.add(this);
        }

        void talk(long now) {
            try {
                flush();
                while (word < told.words() && due <= now && out.remaining() > 2048) {
                    out.put(Words.chunk(word++));
                    due += 1_000_000_000L / told.wordsPerSecond();
                }
                if (word == told.words()) {
                    if (usage) out.put(Words.usage(word));
                    out.put(Words.END);
                    word++;
                }
                flush();
                if (word > told.words() && out.position() == 0) return;
                // A reader that is behind is tried again soon; one that keeps up hears the next word when it is due.
                if (due <= now) due = now + 1_000_000;
                FakeModel.this.due.add(this);
            } catch (IOException gone) {
                hangUp();
            }
        }

        private void whole(String status, String json) throws IOException {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            out.put(("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.put(body);
            flush();
        }

        private void flush() throws IOException {
            if (out.position() == 0) return;
            channel.write(out.flip());
            out.compact();
        }

        void hangUp() {
            FakeModel.this.due.remove(this);
            try {
                channel.close();
            } catch (IOException alreadyClosed) {
                System.err.println("closing a connection: " + alreadyClosed.getMessage());
            }
        }
    }
}
