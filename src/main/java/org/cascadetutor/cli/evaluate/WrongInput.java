package org.cascadetutor.cli.evaluate;

import java.nio.file.Path;

/** A file cannot be used; the message says where and why, for the person who wrote it. */
public final class WrongInput extends Exception {

    private static final long serialVersionUID = 1;

    WrongInput(Path file, String why) {
        super(file + ": " + why);
    }

    WrongInput(Path file, long line, String why) {
        super(file + ":" + line + ": " + why);
    }
}
