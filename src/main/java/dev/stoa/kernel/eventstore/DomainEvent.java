package dev.stoa.kernel.eventstore;

/**
 * Something that happened, in the past tense. Implemented by records only, sealed per aggregate, each annotated with
 * {@link EventType}. Holds no time and no identity of its own where {@link Recorded} already has them.
 */
public interface DomainEvent {}
