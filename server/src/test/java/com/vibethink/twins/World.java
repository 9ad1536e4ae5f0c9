package com.vibethink.twins;

import com.vibethink.twins.account.Accounts;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.UserId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** People and celebrities for tests, made through the product's own doors. */
@Component
public class World {

    private static final String ADMIN = "world@vibethink.test";

    private final String address;
    private final Superuser database;
    private final String adminPassword;
    private final UserId admin;
    private Visitor founder;

    World(Accounts accounts, Environment settings) {
        this.address = settings.getRequiredProperty("twins.home.public-url");
        this.database = Superuser.of(settings).onOneConnection();
        this.adminPassword = Accounts.randomPassword();
        this.admin = accounts.begin(new Accounts.Newcomer(ADMIN, "World", "en", adminPassword), List.of());
    }

    /** A celebrity with an owner who is signed in. */
    public record Star(String server, String slug, CelebrityId id, String email, String password, Visitor owner) {

        public String path(String rest) {
            return "/v1/celebrities/" + slug + rest;
        }

        /** Publishes the draft as it is. */
        public Star published() {
            var revision = owner.get(path("/twin")).json().path("revision").asInt();
            owner.post(path("/twin/versions"), Map.of("revision", revision));
            return this;
        }

        /** Uploads a Markdown document and waits until it is ready. */
        public Star knowing(String title, String markdown) {
            var answer = owner.upload(
                    path("/knowledge/sources"),
                    title + ".md",
                    markdown.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (answer.status() != 202) throw new AssertionError(answer.body());
            Until.isTrue(() -> owner.get(path("/knowledge/sources"))
                    .json()
                    .path("items")
                    .valueStream()
                    .allMatch(source -> source.path("status").asString().equals("READY")));
            return this;
        }

        /** A fan on the portal with a session and a conversation. */
        public Fan fan() {
            return Fan.on(server, server, slug);
        }
    }

    /** The database of this world, past all its locks. */
    public Superuser database() {
        return database;
    }

    /** A brand with an owner who is signed in. */
    public record Firm(String slug, String email, String password, Visitor owner) {

        public String path(String rest) {
            return "/v1/brands/" + slug + rest;
        }
    }

    /** Somebody of the platform's team, signed in. */
    public record Staff(String email, Visitor visitor) {}

    public Firm brand() {
        var email = UUID.randomUUID() + "@brands.test";
        var created = found(
                "/v1/brands",
                Map.of(
                        "name",
                        "Brand " + UUID.randomUUID().toString().substring(0, 8),
                        "owner_email",
                        email,
                        "owner_name",
                        "Owner of a brand"));
        var owner = new Visitor(RunningPlatform.address());
        var password = created.text("/owner_password");
        owner.signIn(email, password);
        return new Firm(created.text("/brand/slug"), email, password, owner);
    }

    /** The owner of another celebrity, who is of the platform's team too: one person can be several. */
    public Staff staff(Superuser database, String role) {
        var other = star();
        database.sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select app.platform(), 'PLATFORM', id, ? from users where email = ?
                """, role, other.email());
        return new Staff(other.email(), other.owner());
    }

    /** The owner of another celebrity, who is a member of this one too. */
    public Visitor member(Superuser database, Star star, String role) {
        return join(database, star, role).owner();
    }

    /** The same with their own celebrity. */
    public Star join(Superuser database, Star star, String role) {
        var other = star();
        database.sql().update("""
                insert into members (team_id, team_kind, user_id, role)
                select ?, 'CELEBRITY', id, ? from users where email = ?
                """, star.id().value(), role, other.email());
        return other;
    }

    public UserId adminId() {
        return admin;
    }

    public String adminEmail() {
        return ADMIN;
    }

    public String adminPassword() {
        return adminPassword;
    }

    public Visitor admin() {
        var visitor = new Visitor(address);
        visitor.signIn(ADMIN, adminPassword);
        return visitor;
    }

    public Star star() {
        return star("Star " + UUID.randomUUID().toString().substring(0, 8));
    }

    public Star star(String name) {
        return star(name, "");
    }

    /** The slug may be empty: then the platform makes one from the name. */
    public Star star(String name, String slug) {
        var email = UUID.randomUUID() + "@owners.test";
        var created = found(
                "/v1/celebrities",
                Map.of(
                        "name",
                        name,
                        "slug",
                        slug,
                        "type",
                        "ATHLETE",
                        "owner_email",
                        email,
                        "owner_name",
                        "Owner of " + name,
                        "languages",
                        List.of("es", "en")));
        var password = created.text("/owner_password");
        var owner = new Visitor(address);
        owner.signIn(email, password);
        return new Star(
                address,
                created.text("/celebrity/slug"),
                CelebrityId.of(created.text("/celebrity/id")),
                email,
                password,
                owner);
    }

    /** By an administrator who stays signed in for it, since a password takes long to check; a test may end that. */
    private synchronized Visitor.Answer found(String path, Map<String, ?> wanted) {
        if (founder == null) founder = admin();
        var created = founder.post(path, wanted);
        if (created.status() == 401) {
            founder = admin();
            created = founder.post(path, wanted);
        }
        if (created.status() != 201) throw new AssertionError(created.body());
        return created;
    }
}
