package com.vibethink.twins;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A pooler in transaction mode, as a hosted project has on port 6543: its clients keep a session of the server for one
 * transaction and no longer. The next one gets the session that has waited longest, so that whoever counts on keeping
 * one is found out at once. A client says {@code role.project} where the server knows {@code role}.
 */
public final class TransactionPooler {

    private static final int TERMINATE = 'X';
    private static final int QUERY = 'Q';
    private static final int SYNC = 'S';

    private final int server;
    private final ServerSocket clients;
    private final Map<String, Queue<Wire>> sessions = new ConcurrentHashMap<>();

    private TransactionPooler(int server) throws IOException {
        this.server = server;
        this.clients = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::welcome);
    }

    public static TransactionPooler before(int server) {
        try {
            return new TransactionPooler(server);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return clients.getLocalPort();
    }

    private void welcome() {
        while (true) {
            try {
                var client = clients.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (var client = new Wire(socket)) {
            var greeting = client.greeting();
            if (greeting.isEmpty()) return;
            var waiting = sessions.computeIfAbsent(greeting, _ -> new ConcurrentLinkedQueue<>());
            waiting.add(session(greeting, client));
            // Even a single client never has the same session twice in a row.
            if (waiting.size() < 2) waiting.add(session(greeting, null));
            converse(client, waiting, greeting);
        } catch (EOFException | SocketException e) {
            // One of the two has gone; so does the other, with what it had begun.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void converse(Wire client, Queue<Wire> waiting, String greeting) throws IOException {
        while (true) {
            var message = client.read();
            if (message.type() == TERMINATE) return;
            var free = waiting.poll();
            var session = free == null ? session(greeting, null) : free;
            if (!transaction(client, session, message)) return;
            waiting.add(session);
        }
    }

    /** From its first message to the server's word that it is over; false when the client left amid it. */
    private static boolean transaction(Wire client, Wire session, Wire.Message first) throws IOException {
        var message = first;
        while (true) {
            if (message.type() == TERMINATE) {
                session.close();
                return false;
            }
            session.write(message);
            var isAsking = message.type() == QUERY || message.type() == SYNC;
            if (isAsking && session.answer(client)) return true;
            message = client.read();
        }
    }

    /** A new session; whoever it is opened for hears the server's welcome. */
    private Wire session(String greeting, @Nullable Wire client) throws IOException {
        var session = new Wire(new Socket(InetAddress.getLoopbackAddress(), server));
        session.greet(greeting);
        session.answer(client);
        return session;
    }
}
