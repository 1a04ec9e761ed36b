package dev.stoa.kernel.processor;

/** No processor is registered under this id. */
public class UnknownProcessor extends RuntimeException {

    public UnknownProcessor(String processorId) {
        super("There is no processor \"%s\"".formatted(processorId));
    }
}
