package bare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One page that counts the rows of one entity. */
@Path("/hello")
public class Hello {

    private final Greetings greetings;

    Hello(Greetings greetings) {
        this.greetings = greetings;
    }

    @GET
    public String hello() {
        return "hello " + greetings.count();
    }

    /** The row. */
    @Entity(name = "Greeting")
    public static class Greeting {
        @Id
        public Long id;
    }

    /** The rows. */
    @ApplicationScoped
    public static class Greetings implements PanacheRepositoryBase<Greeting, Long> {}
}
