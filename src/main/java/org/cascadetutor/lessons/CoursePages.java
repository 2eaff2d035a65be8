package org.cascadetutor.lessons;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.Compressed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.account.LearnerId;
import org.cascadetutor.account.Person;
import org.cascadetutor.content.ContentLibrary;
import org.cascadetutor.course.Course;
import org.cascadetutor.lessons.map.MapService;
import org.cascadetutor.lessons.map.MapView;
import org.cascadetutor.lessons.today.TodayService;
import org.cascadetutor.lessons.today.TodayView;

/** The way in: where to start or go on today, the map of a course, and the page that says what this is. */
@Path("/")
class CoursePages {

    private static final String VIEW = "map-view";
    private static final String DECLINED = "no-diagnostic";

    private final ContentLibrary library;
    private final MapService maps;
    private final TodayService days;
    private final CurrentPerson current;

    CoursePages(ContentLibrary library, MapService maps, TodayService days, CurrentPerson current) {
        this.library = library;
        this.maps = maps;
        this.days = days;
        this.current = current;
    }

    /** Where to start, or to go on; one part for each course. */
    record Home(List<TodayView> courses, MapChoice plain) implements TemplateInstance {}

    /** The map of a course. */
    record Map(MapView map, MapChoice choice) implements TemplateInstance {}

    /** What this is, what it is not, and where to turn. */
    record About() implements TemplateInstance {}

    @GET
    public TemplateInstance home(@CookieParam(DECLINED) @DefaultValue("") String declined) {
        return new Home(
                library.current().courses().stream()
                        .map(course -> days.today(course, learner(), !declined.isEmpty()))
                        .toList(),
                MapChoice.plain());
    }

    /** The map; a view that is asked for is remembered in this browser. */
    @GET
    @Compressed
    @Path("/courses/{course}")
    public Response map(
            @PathParam("course") String slug,
            @QueryParam("view") @DefaultValue("") String view,
            @QueryParam("show") @DefaultValue("") String show,
            @CookieParam(VIEW) Optional<String> remembered) {
        Course course = library.current().course(slug).orElseThrow(NotFoundException::new);
        MapChoice choice = MapChoice.of(view, remembered, show, course.map().isPresent());
        Response.ResponseBuilder page = Response.ok(new Map(maps.map(course, learner()), choice));
        return (view.isEmpty() ? page : page.cookie(remembering(VIEW, choice.list() ? "list" : "map"))).build();
    }

    /** The diagnostic is not wanted: it is not offered on the start page again in this browser. */
    @POST
    @Path("/courses/{course}/diagnostic/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@PathParam("course") String slug) {
        return Response.seeOther(URI.create("/"))
                .cookie(remembering(DECLINED, "yes"))
                .build();
    }

    @GET
    @Path("/about")
    public TemplateInstance about() {
        return new About();
    }

    private Optional<LearnerId> learner() {
        return current.person().map(Person::id);
    }

    private static NewCookie remembering(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .build();
    }
}
