package com.vibethink.twins;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One end of a connection that speaks PostgreSQL's protocol, as far as a pooler must understand it. */
final class Wire implements Closeable {

    private static final int PROTOCOL_3_0 = 196608;
    private static final int TLS_WANTED = 80877103;
    private static final int READY = 'Z';
    private static final byte IDLE = 'I';

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    record Message(int type, byte[] body) {}

    Message read() throws IOException {
        var type = in.readUnsignedByte();
        return new Message(type, in.readNBytes(in.readInt() - 4));
    }

    void write(Message message) throws IOException {
        out.writeByte(message.type());
        out.writeInt(message.body().length + 4);
        out.write(message.body());
    }

    /** Who a client says it is, with its project's name taken off; empty when it wants something else. */
    String greeting() throws IOException {
        var length = in.readInt();
        var code = in.readInt();
        if (code == TLS_WANTED) {
            out.writeByte('N');
            out.flush();
            return greeting();
        }
        var words = new String(in.readNBytes(length - 8), StandardCharsets.UTF_8);
        return code == PROTOCOL_3_0 ? words.replaceFirst("(user\0[^\0.]+)\\.[^\0]+", "$1") : "";
    }

    void greet(String words) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length + 8);
        out.writeInt(PROTOCOL_3_0);
        out.write(bytes);
    }

    /** Passes on what this end answers, if to anybody; true when no transaction is open after it. */
    boolean answer(@Nullable Wire to) throws IOException {
        out.flush();
        Message message;
        do {
            message = read();
            if (to != null) to.write(message);
        } while (message.type() != READY);
        if (to != null) to.out.flush();
        return message.body()[0] == IDLE;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
