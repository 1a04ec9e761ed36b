package dev.stoa.kernel.internal.graphql.notes;

import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** What can be done with notes. */
public sealed interface NoteCommand extends Command {

    @CommandType("test.write-note")
    @GivenBy(Who.ANYONE)
    record WriteNote(@Assigned UUID streamId, @Size(min = 1, max = 40) String text, List<@Valid Line> lines)
            implements
                NoteCommand {}

    @CommandType("test.rewrite-note")
    @GivenBy(Who.ANYONE)
    record RewriteNote(UUID streamId, @Size(min = 1, max = 40) String text) implements NoteCommand {}

    record Line(@Min(1) int number) {}
}
