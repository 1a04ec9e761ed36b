package dev.stoa.kernel.internal.processor;

/** Tells the workers that there may be something to do. Cheap, never blocks, loses nothing: underneath is polling. */
public interface ProcessorWaker {

    /** Wakes the worker of this node. */
    void wake(String processorId);
}
