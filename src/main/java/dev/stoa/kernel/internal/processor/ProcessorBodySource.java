package dev.stoa.kernel.internal.processor;

import java.util.List;

/** Contributes processors of this node; asked once, at start. */
public interface ProcessorBodySource {

    List<ProcessorBody> bodies();
}
