import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the fake model says, as ready-made HTTP chunks, so that saying it costs next to nothing. */
final class Words {
    private static final String[] SPOKEN = ("the ball moves along the wing and the crowd begins to sing while a tall defender waits near the"
                    + " box then one pass opens the whole pitch and here comes the goal")
            .split(" ");
    private static final String EVENT = "data: {\"id\":\"fake\",\"object\":\"chat.completion.chunk\",\"created\":0,\"model\":\"fake\",";
    private static final byte[][] CHUNKS = IntStream.range(0, SPOKEN.length + 1)
            .mapToObj(i -> chunk(EVENT + "\"choices\":[{\"index\":0,\"delta\":{"
                    + (i == 0 ? "\"role\":\"assistant\"," : "")
                    + "\"content\":\"" + spoken(i) + "\"},\"finish_reason\":null}]}\n\n"))
            .toArray(byte[][]::new);

    static final byte[] HEAD = ascii("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n");
    static final byte[] END = join(
            chunk(EVENT + "\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"),
            chunk("data: [DONE]\n\n"),
            ascii("0\r\n\r\n"));

    private Words() {}

    /** The n-th word of an answer; only the first tells the role. */
    static byte[] chunk(int n) {
        return CHUNKS[n == 0 ? 0 : 1 + (n - 1) % SPOKEN.length];
    }

    static byte[] usage(int words) {
        return chunk(EVENT + "\"choices\":[],\"usage\":" + counted(words) + "}\n\n");
    }

    static String completion(int words) {
        String text = IntStream.range(0, words).mapToObj(Words::spoken).collect(Collectors.joining());
        return "{\"id\":\"fake\",\"object\":\"chat.completion\",\"created\":0,\"model\":\"fake\",\"choices\":[{\"index\":0,"
                + "\"message\":{\"role\":\"assistant\",\"content\":\"" + text + "\"},\"finish_reason\":\"stop\"}],\"usage\":"
                + counted(words) + "}";
    }

    private static String spoken(int n) {
        return SPOKEN[n % SPOKEN.length] + " ";
    }

    private static String counted(int words) {
        return "{\"prompt_tokens\":1,\"completion_tokens\":" + words + ",\"total_tokens\":" + (words + 1) + "}";
    }

    private static byte[] chunk(String text) {
        return ascii(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    private static byte[] join(byte[]... parts) {
        StringBuilder all = new StringBuilder();
        for (byte[] part : parts) all.append(new String(part, StandardCharsets.US_ASCII));
        return ascii(all.toString());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
