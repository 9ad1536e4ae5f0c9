package com.vibethink.twins.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to the platform that can be cut. */
final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final URI target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;

    Relay(String target) throws IOException {
        this.target = URI.create(target);
        this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.startVirtualThread(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    /** Breaks every connection and lets no new one through. */
    void cut() throws IOException {
        isCut = true;
        for (var socket : open) socket.close();
    }

    void mend() {
        isCut = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (isCut) near.close();
                else join(near, new Socket(target.getHost(), target.getPort()));
            } catch (IOException e) {
                // The door was closed, or one caller went away: the next is served all the same.
            }
        }
    }

    private void join(Socket near, Socket far) {
        open.add(near);
        open.add(far);
        Thread.startVirtualThread(() -> pump(near, far));
        Thread.startVirtualThread(() -> pump(far, near));
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Either end hung up, or the line was cut: both ends are closed.
        } finally {
            open.remove(from);
        }
    }
}
