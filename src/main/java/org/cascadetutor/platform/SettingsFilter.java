package org.cascadetutor.platform;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.cascadetutor.account.CurrentPerson;
import org.cascadetutor.progress.settings.CurrentSettings;
import org.cascadetutor.progress.settings.Settings;
import org.cascadetutor.texts.CurrentLanguage;
import org.cascadetutor.texts.Languages;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Finds what the browser remembers of its settings and chooses the language of the answer: as set, else as the browser
 * accepts. The header of accepted languages is then rewritten to it, so that whoever reads it finds the one chosen.
 */
@Singleton
class SettingsFilter {

    private static final String COOKIE = "cascade-settings";
    private static final String ACCEPTED = "cascade.accepted-languages";
    private static final int A_YEAR = 365 * 24 * 3600;

    private final CurrentSettings settings;
    private final CurrentPerson current;
    private final CurrentLanguage language;
    private final Languages languages;

    SettingsFilter(CurrentSettings settings, CurrentPerson current, CurrentLanguage language, Languages languages) {
        this.settings = settings;
        this.current = current;
        this.language = language;
        this.languages = languages;
    }

    /** Before it is known whether there is such a page: an error speaks the language too. */
    @ServerRequestFilter(preMatching = true)
    public void remember(ContainerRequestContext request) {
        if (!Requests.isApi(request)) {
            Optional.ofNullable(request.getCookies().get(COOKIE))
                    .map(Cookie::getValue)
                    .flatMap(Settings::read)
                    .ifPresent(settings::remember);
        }
        Settings known = settings.remembered(Settings.standard());
        speak(request, known.look().language());
    }

    /** Once it is known who is asking, what they have set holds. Programs say themselves what they accept. */
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION + 1)
    public void know(ContainerRequestContext request) {
        if (!Requests.isApi(request) && current.person().isPresent()) {
            speak(request, settings.look().language());
        }
    }

    private void speak(ContainerRequestContext request, String wanted) {
        language.speak(languages.best(wanted, accepted(request)));
        if (!Requests.isApi(request)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT_LANGUAGE, language.tag());
        }
    }

    /** What the browser accepts, also after the header has been rewritten. */
    private static String accepted(ContainerRequestContext request) {
        if (request.getProperty(ACCEPTED) == null) {
            String header = request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
            request.setProperty(ACCEPTED, Optional.ofNullable(header).orElse(""));
        }
        return (String) request.getProperty(ACCEPTED);
    }

    /** After a page has said who comes in, and before the answer goes out. */
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (Requests.isApi(request)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (current.freshToken().filter(token -> !token.isEmpty()).isPresent()) {
            settings.arrive();
        }
        settings.fresh().ifPresent(set -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(set, request)));
    }

    private static NewCookie cookie(Settings set, ContainerRequestContext request) {
        return new NewCookie.Builder(COOKIE)
                .value(set.line())
                .path("/")
                .httpOnly(true)
                .secure(Requests.isSecure(request))
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(A_YEAR)
                .build();
    }
}
