package dev.stoa.kernel.internal.processor;

import org.springframework.stereotype.Component;

/** What every worker works with. */
@Component
record WorkerTools(BatchRun run, Isolation isolation, ParkedStreams parked, ProcessorRows rows,
        ProcessorProperties properties) {}
