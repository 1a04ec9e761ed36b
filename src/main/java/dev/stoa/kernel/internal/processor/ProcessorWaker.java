package dev.stoa.kernel.internal.processor;

/** Tells the workers of this node that there may be something to do. Cheap, never blocks; strangers are ignored. */
public interface ProcessorWaker {

    /** Wakes the worker for publications. */
    void wakeForEvents(String processorId);

    /** Wakes the worker for parked events whose next attempt is due. */
    void wakeForRetries(String processorId);

    /** Wakes the worker for what is not in the log, such as an outcome; it looks for nothing else. */
    void wakeForInputs(String processorId);
}
