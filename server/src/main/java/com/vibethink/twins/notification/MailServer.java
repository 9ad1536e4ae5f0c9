package com.vibethink.twins.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The mail server of {@code SMTP_URL}, if one is set: {@code smtp[s]://user:password@host:port?from=address}. */
@Component
class MailServer {

    private static final String PATIENCE = "10000";

    private final @Nullable JavaMailSenderImpl sender;
    private final String from;

    MailServer(@Value("${twins.mail.smtp-url}") String url) {
        var address = url.isBlank() ? null : address(url);
        this.sender = address == null ? null : sender(address);
        this.from = address == null ? "" : from(address);
    }

    boolean isSet() {
        return sender != null;
    }

    /** @throws MailException when the server does not take it */
    void send(String to, @Nullable String signedBy, String subject, Mails.Body body) {
        if (sender == null) throw new IllegalStateException("No mail server is set");
        try {
            var message = sender.createMimeMessage();
            var parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(named(signedBy));
            parts.setTo(to);
            parts.setSubject(subject);
            parts.setText(body.text(), body.html());
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }

    /** The address stays the platform's, which the mail server vouches for. */
    private InternetAddress named(@Nullable String signedBy) throws MessagingException {
        var address = new InternetAddress(from);
        try {
            if (signedBy != null) address.setPersonal(signedBy, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    private static URI address(String url) {
        var address = URI.create(url.strip());
        if (!"smtp".equals(address.getScheme()) && !"smtps".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("SMTP_URL must be smtp[s]://user:password@host:port?from=address");
        }
        return address;
    }

    /** Without TLS a password is told to this machine alone. */
    private static JavaMailSenderImpl sender(URI address) {
        var tls = "smtps".equals(address.getScheme());
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(address.getScheme());
        sender.setHost(address.getHost());
        sender.setPort(address.getPort() > 0 ? address.getPort() : tls ? 465 : 587);
        var user = user(address);
        user.ifPresent(it -> {
            sender.setUsername(it[0]);
            sender.setPassword(it.length > 1 ? it[1] : "");
        });
        var settings = sender.getJavaMailProperties();
        var prefix = "mail." + address.getScheme() + ".";
        settings.put(prefix + "auth", String.valueOf(user.isPresent()));
        settings.put(prefix + "connectiontimeout", PATIENCE);
        settings.put(prefix + "timeout", PATIENCE);
        settings.put(prefix + "writetimeout", PATIENCE);
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "starttls.enable", "true");
        settings.put(prefix + "starttls.required", String.valueOf(user.isPresent() && !tls && !isHere(address)));
        return sender;
    }

    private static boolean isHere(URI address) {
        return "localhost".equals(address.getHost()) || address.getHost().startsWith("127.");
    }

    private static Optional<String[]> user(URI address) {
        return Optional.ofNullable(address.getRawUserInfo()).map(info -> {
            var parts = info.split(":", 2);
            for (int i = 0; i < parts.length; i++) parts[i] = URLDecoder.decode(parts[i], StandardCharsets.UTF_8);
            return parts;
        });
    }

    private static String from(URI address) {
        var from =
                UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst("from");
        if (from != null) return URLDecoder.decode(from, StandardCharsets.UTF_8);
        return user(address)
                .map(user -> user[0])
                .filter(user -> user.contains("@"))
                .orElseThrow(() -> new IllegalArgumentException("SMTP_URL needs ?from=address"));
    }
}
