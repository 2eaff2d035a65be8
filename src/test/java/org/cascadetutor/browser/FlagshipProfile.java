package org.cascadetutor.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** The course that ships, as it is: its drawings are looked at with the pages that show them. */
public class FlagshipProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("cascade.content.dir", Path.of("content").toAbsolutePath().toString());
    }
}
