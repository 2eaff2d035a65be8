package org.cascadetutor.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asking, for the length of one request; nobody where neither a login nor a token says who. */
@RequestScoped
@Named("current")
public class CurrentPerson {

    private @Nullable Person person;
    private @Nullable String freshToken;
    private @Nullable String session;
    private String origin = "";

    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** The person, where a door has already made sure that there is one. */
    public Person require() {
        return person().orElseThrow(() -> new IllegalStateException("this door is open to nobody in particular"));
    }

    /** Says who is asking; called once, before the door opens. */
    public void set(Person asking) {
        this.person = asking;
    }

    /** Says by which login session; a program with an API token has none. */
    public void setSession(String token) {
        this.session = token;
    }

    /** Says from which address the request comes; called once, before the door opens. */
    public void setOrigin(String address) {
        this.origin = address;
    }

    /** The address the request comes from; empty where there is no request. */
    public String origin() {
        return origin;
    }

    /** The token of the login session that says who is asking. */
    public Optional<String> session() {
        return Optional.ofNullable(session);
    }

    /** The person has just come in, by this token; the answer to this request will carry it. */
    public void enter(Person asking, String token) {
        this.person = asking;
        this.freshToken = token;
    }

    /** The person has just gone; the answer to this request will say so. */
    public void leave() {
        this.person = null;
        this.freshToken = "";
    }

    /** The token of who has just come in; empty for who has just gone; absent where neither happened. */
    public Optional<String> freshToken() {
        return Optional.ofNullable(freshToken);
    }

    /** Whether the asking person teaches anything, for the page's header. */
    public boolean teaches() {
        return person().filter(Person::teachesAnything).isPresent();
    }

    /** Whether the asking person administers, for the page's header. */
    public boolean administers() {
        return person().filter(Person::administers).isPresent();
    }

    /**
     * Tells one person from another on a shared device, and tells nothing else; empty for visitors. A page carries it, so
     * that an answer kept without network goes in nobody else's name.
     */
    public String mark() {
        return person().map(one -> UUID.nameUUIDFromBytes(("page:" + one.id()).getBytes(StandardCharsets.UTF_8))
                        .toString())
                .orElse("");
    }

    /** The name to greet with, empty for guests and visitors. */
    public String name() {
        return person().flatMap(Person::username).orElse("");
    }
}
