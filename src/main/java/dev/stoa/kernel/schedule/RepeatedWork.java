package dev.stoa.kernel.schedule;

import java.time.Duration;

/**
 * Work that a node repeats from its start to its stop, on a daemon thread of its own, one run after the other. A run
 * that fails is logged, without what it says about people, and the next one comes as if nothing had happened. Every
 * node does so: what must be done once is to be taken from the database. Beans of this type are found and run.
 */
public interface RepeatedWork {

    /** When it runs; asked once, at the start. */
    Rhythm rhythm();

    /** One run. It is interrupted when the node stops. */
    void run();

    /**
     * @param name
     *            what the thread and the log call the work
     * @param first
     *            how long after the start the first run begins
     * @param pause
     *            between the end of a run and the beginning of the next, at least a millisecond
     */
    record Rhythm(String name, Duration first, Duration pause) {}
}
