package org.cascadetutor.cli;

import io.quarkus.runtime.QuarkusApplication;
import org.cascadetutor.progress.replay.RebuildService;

/** The rebuild command inside the running program; its one argument says whether only to verify. */
public final class RebuildApplication implements QuarkusApplication {

    private final RebuildService rebuild;

    RebuildApplication(RebuildService rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public int run(String... args) {
        boolean verify = Boolean.parseBoolean(args[0]);
        RebuildService.Rebuilt result = verify ? rebuild.verify() : rebuild.rebuild();
        System.out.printf(
                "%d learner models, %d %s%n",
                result.models(), result.differed().size(), verify ? "differ from the answers" : "rebuilt");
        return verify && !result.differed().isEmpty() ? 1 : 0;
    }
}
