package dev.stoa.kernel.internal.processor;

/** Tells the workers that there may be something to do. Cheap, never blocks, loses nothing: underneath is polling. */
public interface ProcessorWaker {

    /** Wakes the worker of this node for what is not in the log, such as an outcome; it looks for nothing else. */
    void wakeForInputs(String processorId);
}
