package dev.stoa.kernel.internal.processor;

/** Finds what waits for processors though nobody told this node of it: for all of them at once, and often. */
public interface WaitingWork {

    /** Wakes those for whom there is something. One statement, whatever the number of processors and what waits. */
    void find(ProcessorWaker waker);
}
