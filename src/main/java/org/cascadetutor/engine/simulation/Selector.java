package org.cascadetutor.engine.simulation;

/** How the next item is chosen in a simulation. */
public enum Selector {
    /** By the engine: practice on the whole course, and a mastery check of a module where practice says all is proficient. */
    ADAPTIVE,
    /** Any item not asked today, each as likely as the other. */
    RANDOM,
    /** The course's items one after the other, again from the start after the last. */
    FIXED
}
