package com.vibethink.twins.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A name server (RFC 1035) that knows what it was told and can fall silent. */
public final class FakeDns {

    public static final FakeDns SHARED = new FakeDns();
    public static final String TARGET = "hosts.vibethink.example";

    private static final Map<Integer, String> KINDS = Map.of(1, "A", 5, "CNAME", 16, "TXT", 28, "AAAA");
    private static final int NO_SUCH_NAME = 3;

    private final Map<String, List<String>> records = new ConcurrentHashMap<>();
    private final Set<String> silent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> waking = new ConcurrentHashMap<>();
    private final DatagramSocket socket;

    private FakeDns() {
        try {
            socket = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofPlatform().daemon().name("fake-dns").start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    public void set(String kind, String name, String... values) {
        records.put(kind + " " + name, List.of(values));
    }

    public void clear(String kind, String name) {
        records.remove(kind + " " + name);
    }

    /** What is asked of this name is not answered any more, or again. */
    void silence(String name, boolean isSilent) {
        if (isSilent) silent.add(name);
        else silent.remove(name);
    }

    /** What is asked of this name is answered only once somebody has asked for the other. */
    void silenceUntil(String name, String other) {
        silent.add(name);
        waking.put(other, name);
    }

    private void serve() {
        var buffer = new byte[2048];
        while (true) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                var asked = question(packet);
                if (waking.containsKey(asked.name())) silent.remove(waking.remove(asked.name()));
                if (silent.contains(asked.name())) continue;
                var answer = answer(packet, asked);
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Question(String name, int kind, int end) {}

    private static Question question(DatagramPacket packet) {
        var data = ByteBuffer.wrap(packet.getData(), 0, packet.getLength());
        data.position(12);
        var labels = new ArrayList<String>();
        for (int length = data.get(); length > 0; length = data.get()) {
            var label = new byte[length];
            data.get(label);
            labels.add(new String(label, StandardCharsets.US_ASCII));
        }
        var kind = data.getShort();
        data.getShort();
        return new Question(String.join(".", labels).toLowerCase(Locale.ROOT), kind, data.position());
    }

    private byte[] answer(DatagramPacket packet, Question asked) throws IOException {
        var kind = KINDS.getOrDefault(asked.kind(), "?");
        var found = records.getOrDefault(kind + " " + asked.name(), List.of());
        var isKnown = records.keySet().stream().anyMatch(key -> key.endsWith(" " + asked.name()));
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(packet.getData(), 0, 2);
        out.writeShort(0x8180 | (isKnown ? 0 : NO_SUCH_NAME));
        out.writeShort(1);
        out.writeShort(found.size());
        out.writeInt(0);
        out.write(packet.getData(), 12, asked.end() - 12);
        for (var value : found) {
            out.writeShort(0xC00C);
            out.writeShort(asked.kind());
            out.writeShort(1);
            out.writeInt(0);
            var data = data(kind, value);
            out.writeShort(data.length);
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static byte[] data(String kind, String value) throws IOException {
        var bytes = new ByteArrayOutputStream();
        switch (kind) {
            case "TXT" -> piece(bytes, value);
            case "CNAME" -> {
                for (var label : value.split("\\.")) piece(bytes, label);
                bytes.write(0);
            }
            default -> bytes.write(InetAddress.ofLiteral(value).getAddress());
        }
        return bytes.toByteArray();
    }

    private static void piece(ByteArrayOutputStream bytes, String text) throws IOException {
        bytes.write(text.length());
        bytes.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
