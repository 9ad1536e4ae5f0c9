package com.vibethink.twins.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with a state: wants a password, takes mail in order, refuses some recipients, and can be busy or gone. */
final class FakeMailServer implements AutoCloseable {

    static final String REFUSED = "refused@mail.test";

    private final ServerSocket socket;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();

    FakeMailServer() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String url(String password) {
        return "smtp://post:" + password + "@127.0.0.1:" + socket.getLocalPort() + "?from=twins%40vibethink.test";
    }

    /** Whole messages, headers and all. */
    List<String> received() {
        return received;
    }

    /** Refuses so many mails for the moment. */
    void busyFor(int mails) {
        busy.set(mails);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var line = socket.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.UTF_8)) {
            say(out, "220 fake ready");
            boolean known = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.split("[ :]", 2)[0].toUpperCase();
                switch (command) {
                    case "EHLO" -> say(out, "250-fake\r\n250 AUTH PLAIN");
                    case "AUTH" -> {
                        known = decoded(line).endsWith("\0post\0secret");
                        say(out, known ? "235 welcome" : "535 5.7.8 wrong password");
                    }
                    case "MAIL" -> say(out, known ? "250 ok" : "530 5.7.0 who are you");
                    case "RCPT" -> say(out, answer(line));
                    case "DATA" -> {
                        say(out, "354 go on");
                        received.add(message(in));
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // The other side broke off, as mail programs do; it will come again.
        }
    }

    private String answer(String recipient) {
        if (recipient.contains(REFUSED)) return "550 5.1.1 no such mailbox";
        return busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? "451 4.3.2 busy, come again" : "250 ok";
    }

    private static String message(BufferedReader in) throws IOException {
        var message = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static String decoded(String line) {
        return new String(
                Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1)), StandardCharsets.UTF_8);
    }

    private static void say(PrintWriter out, String text) {
        out.print(text + "\r\n");
        out.flush();
    }
}
