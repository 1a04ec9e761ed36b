package dev.stoa.kernel.internal.graphql.notes;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.internal.graphql.notes.NoteCommand.RewriteNote;
import dev.stoa.kernel.internal.graphql.notes.NoteCommand.WriteNote;
import dev.stoa.kernel.internal.graphql.notes.NoteEvent.NoteRewritten;
import dev.stoa.kernel.internal.graphql.notes.NoteEvent.NoteWritten;
import org.springframework.boot.test.context.TestComponent;

@TestComponent
public class NoteDecider implements Decider<NoteCommand, NoteDecider.State, NoteEvent> {

    public record State(String text) {}

    public record SameText(String text) implements Rejection {

        @Override
        public String message() {
            return "It says \"%s\" already. Write something else.".formatted(text);
        }
    }

    @Override
    public String streamType() {
        return "note";
    }

    @Override
    public Class<NoteCommand> commandType() {
        return NoteCommand.class;
    }

    @Override
    public Class<NoteEvent> eventType() {
        return NoteEvent.class;
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public State initial() {
        return new State("");
    }

    @Override
    public Decision<NoteEvent> decide(NoteCommand command, State state) {
        return switch (command) {
            case WriteNote write -> Decision.accept(new NoteWritten(write.text()));
            case RewriteNote ignored when state.text().isEmpty() -> Decision.targetMissing();
            case RewriteNote rewrite when rewrite.text().equals(state.text()) ->
                Decision.refuse(new SameText(rewrite.text()));
            case RewriteNote rewrite -> Decision.accept(new NoteRewritten(rewrite.text()));
        };
    }

    @Override
    public State evolve(State state, NoteEvent event) {
        return switch (event) {
            case NoteWritten(var text) -> new State(text);
            case NoteRewritten(var text) -> new State(text);
        };
    }
}
