import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads one streamed HTTP answer as it comes: its status, its events' words, its end. */
final class Answer {
    private enum Part { HEAD, SIZE, DATA, AFTER_DATA, TRAILER, COMPLETE }

    private final byte[] piece;
    private final byte[] end;
    private final StringBuilder frame = new StringBuilder();
    private final byte[] line = new byte[16 * 1024];
    private int length;
    private Part part = Part.HEAD;
    private int left;
    private boolean chunked;
    private String problem = "";

    long firstWordAt;
    long endAt;
    int words;

    Answer(Target target) {
        piece = target.piece().getBytes(StandardCharsets.US_ASCII);
        end = target.end().getBytes(StandardCharsets.US_ASCII);
    }

    /** Returns true when the answer is over and the connection free for the next. */
    boolean read(ByteBuffer bytes, long now) throws IOException {
        while (bytes.hasRemaining() && part != Part.COMPLETE) {
            byte b = bytes.get();
            if (part == Part.DATA) {
                if (b == '\n') event(now);
                else keep(b);
                if (--left == 0) part = Part.AFTER_DATA;
            } else if (b == '\n') {
                frame(frame.toString());
                frame.setLength(0);
            } else if (b != '\r') {
                frame.append((char) b);
            }
        }
        return part == Part.COMPLETE;
    }

    boolean good(int atLeastWords) {
        return problem.isEmpty() && endAt > 0 && words >= atLeastWords;
    }

    String why() {
        return problem.isEmpty() ? "ended after " + words + " words" + (endAt > 0 ? "" : " without its end") : problem;
    }

    /** A line of HTTP around the data. */
    private void frame(String text) throws IOException {
        switch (part) {
            case HEAD -> {
                if (text.startsWith("HTTP/1.1 ") && !text.startsWith("HTTP/1.1 200")) problem = text;
                if (text.equalsIgnoreCase("Transfer-Encoding: chunked")) chunked = true;
                if (text.isEmpty() && !chunked) throw new IOException(problem.isEmpty() ? "an answer in one piece" : problem);
                if (text.isEmpty()) part = Part.SIZE;
            }
            case SIZE -> {
                left = Integer.parseInt(text, 16);
                part = left == 0 ? Part.TRAILER : Part.DATA;
            }
            case AFTER_DATA -> part = Part.SIZE;
            case TRAILER -> part = text.isEmpty() ? Part.COMPLETE : Part.TRAILER;
            case DATA, COMPLETE -> throw new IllegalStateException("no line of HTTP belongs in " + part);
        }
    }

    private void event(long now) {
        int at = find(piece);
        if (at >= 0) {
            if (firstWordAt == 0) firstWordAt = now;
            for (int i = at + piece.length; i < length && line[i] != '"'; i++) if (line[i] == ' ') words++;
        }
        if (find(end) >= 0) endAt = now;
        if (length > 5 && line[0] == 'e') {
            String name = new String(line, 6, length - 6, StandardCharsets.UTF_8).strip();
            if (name.equals("error") || name.equals("refused")) problem = name;
        }
        length = 0;
    }

    /** Of a line longer than the buffer (the sources of an answer, say) the rest tells nothing that is counted here. */
    private void keep(byte b) {
        if (length < line.length) line[length++] = b;
    }

    private int find(byte[] what) {
        outer:
        for (int i = 0; i + what.length <= length; i++) {
            for (int j = 0; j < what.length; j++) if (line[i + j] != what[j]) continue outer;
            return i;
        }
        return -1;
    }
}
