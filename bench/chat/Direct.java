import java.net.URI;

/** The fake model itself, asked without anything in between. */
record Direct(URI at) implements Target {
    private static final String BODY = "{\"model\":\"fake\",\"stream\":true,\"messages\":[{\"role\":\"system\",\"content\":\"You are a twin.\"},"
            + "{\"role\":\"user\",\"content\":\"Who won?\"}]}";

    @Override
    public String name() {
        return "direct";
    }

    @Override
    public String request(int fan) {
        return "POST /v1/chat/completions HTTP/1.1\r\nHost: " + at.getAuthority()
                + "\r\nAuthorization: Bearer bench\r\nContent-Type: application/json\r\nContent-Length: " + BODY.length()
                + "\r\n\r\n" + BODY;
    }

    @Override
    public String piece() {
        return "\"content\":\"";
    }

    @Override
    public String end() {
        return "[DONE]";
    }
}
