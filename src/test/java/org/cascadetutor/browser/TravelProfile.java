package org.cascadetutor.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Journeys through time: with a clock that can be set on, and with rows of their own, since some of them are then of the future. */
public class TravelProfile extends JourneyProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:travel;DB_CLOSE_DELAY=-1");
        return settings;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TravelClock.class);
    }
}
