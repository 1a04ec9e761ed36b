package dev.stoa.kernel.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.stoa.kernel.process.CommandOutcome;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** A command that was accepted, whose outcome was not stored, and that a later release refuses to look at. */
class CommandRunTest {

    private static final Leased COMMAND = new Leased(UUID.randomUUID(), "trips", UUID.randomUUID(), "book", "{}",
            Trail.of(UUID.randomUUID(), null), 1);
    private static final CommandOutcome REFUSED = new CommandOutcome.Refused("BAD_USER_INPUT", "no longer valid",
            JsonNodeFactory.instance.objectNode());
    private static final CommandOutcome ACCEPTED = new CommandOutcome.Accepted(7);

    private final CommandExecution execution = mock();
    private final OutcomeJson outcomes = mock();
    private final CommandLeases leases = mock();
    private final List<Ended> kept = new ArrayList<>();
    private final CommandRun run = new CommandRun(execution, new OutcomeWriter(this::store), leases, mock(),
            new ProcessSettings(16, Duration.ofSeconds(30), Duration.ofMillis(500), 10, Duration.ofSeconds(1),
                    Duration.ofMinutes(5), Duration.ofDays(7)),
            outcomes, new SimpleMeterRegistry());

    private List<Stored> store(List<Ended> group) {
        return group.stream().<Stored>map(it -> {
            if (it.refused()) {
                return new Stored.AcceptedElsewhere();
            }
            kept.add(it);
            return new Stored.Kept(Optional.empty());
        }).toList();
    }

    @BeforeEach
    void refusesTheCommand() {
        when(execution.execute(COMMAND)).thenReturn(REFUSED);
        when(outcomes.ended(any(), any())).thenAnswer(call -> new Ended(COMMAND.id(), COMMAND.processId(),
                COMMAND.instanceId(), call.getArgument(1).toString(), REFUSED.equals(call.getArgument(1))));
    }

    @Test
    void hasTheOutcomeThatItsReceiptTells() {
        when(execution.accepted(COMMAND)).thenReturn(ACCEPTED);
        assertThat(run.execute(COMMAND)).isEmpty();
        assertThat(kept).extracting(Ended::outcome).containsExactly(ACCEPTED.toString());
    }

    @Test
    void waitsForTheNextTryWhereNoReceiptTellsOne() {
        when(execution.accepted(COMMAND)).thenThrow(new IllegalStateException("has the key"));
        assertThat(run.execute(COMMAND)).isEmpty();
        assertThat(kept).isEmpty();
        verify(leases).giveBack(eq(COMMAND), eq(Duration.ofSeconds(1)), contains("has the key"));
    }
}
