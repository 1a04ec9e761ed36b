package dev.stoa.kernel.internal.graphql.notes;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;

/** What happens to notes. */
public sealed interface NoteEvent extends DomainEvent {

    @EventType("test.note-written")
    record NoteWritten(String text) implements NoteEvent {}

    @EventType("test.note-rewritten")
    record NoteRewritten(String text) implements NoteEvent {}
}
