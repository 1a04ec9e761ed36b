package dev.stoa.kernel.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.eventstore.PersonalData;
import dev.stoa.kernel.eventstore.PersonalDataKeys;
import dev.stoa.kernel.internal.eventstore.SealedJson;
import dev.stoa.kernel.internal.personaldata.Place;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.CommandOutcome.Refused;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.support.PlainTextSearch;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a process knows about people, and what it has done, is stored as encrypted as the log. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataOfProcessesTest {

    private static final String PROCESS = "test.courier";
    private static final Input HIRED = new Input.TimerFired("hired", Instant.EPOCH);

    private final CommandTypes types = new CommandTypes(List.of(Deliver.class));
    private final UUID person = UUID.randomUUID();
    private TripNodes nodes;
    private ApplicationContext node;
    private JdbcTemplate jdbc;
    private Reactions<Parcel> reactions;
    private StoredCommands commands;

    record Parcel(@PersonalData @Nullable String recipient, int told) {}

    @CommandType("test.deliver")
    record Deliver(UUID streamId, UUID personId, @PersonalData(of = "personId") String recipient) implements Command {}

    private final class Courier implements ProcessManager<Parcel> {

        @Override
        public Class<Parcel> stateType() {
            return Parcel.class;
        }

        @Override
        public Parcel initial() {
            return new Parcel(null, 0);
        }

        @Override
        public Reaction<Parcel> react(Parcel parcel, Input input) {
            if (input instanceof Input.Answered(Deliver deliver, var outcome)) {
                throw new IllegalStateException("no door of " + deliver.recipient() + " in sight");
            }
            return Reaction.of(new Parcel("Wilhelmina Doorbell", parcel.told() + 1))
                    .send(new Deliver(UUID.randomUUID(), person, "Archibald Letterbox"));
        }
    }

    @BeforeAll
    void start() throws SQLException {
        nodes = TripNodes.on("process_personal_data");
        node = nodes.start("stoa.processor.enabled=false");
        jdbc = node.getBean(JdbcTemplate.class);
        reactions = new Reactions<>(new Courier(), types, node.getBean(SealedJson.class));
        commands = new StoredCommands(types, node.getBean(SealedJson.class));
    }

    @AfterAll
    void stop() throws SQLException {
        nodes.stop();
    }

    @Test
    void stateAndCommandsAreStoredEncryptedAndReadBack() {
        var id = UUID.randomUUID();
        var stored = stored(id);
        assertThat(plain()).isEmpty();
        assertThat(stored.state()).contains("@personal");
        assertThat(reactions.to(stored, HIRED).state()).contains("\"told\":2");
        assertThat(deliver(id).recipient()).isEqualTo("Archibald Letterbox");
    }

    @Test
    void whatRefusedACommandIsEncryptedLikeTheCommand() {
        var id = UUID.randomUUID();
        stored(id);
        var leased = leased(id);
        var json = node.getBean(OutcomeJson.class);
        var refusal = new Refused("NOBODY_HOME", "Archibald Letterbox is not at home",
                jsonOf("{\"name\": \"Archibald Letterbox\"}"));
        var ended = json.ended(leased, refusal);
        assertThat(ended.outcome()).contains("NOBODY_HOME", "@personal").doesNotContain("Letterbox");
        assertThat(json.read(leased.id(), ended.outcome())).isEqualTo(refusal);
        assertThat(json.ended(leased, new CommandOutcome.Accepted(7)).outcome()).doesNotContain("@personal");
    }

    @Test
    void whatIsErasedReadsAsErased() {
        var id = UUID.randomUUID();
        var stored = stored(id);
        var json = node.getBean(OutcomeJson.class);
        var ended = json.ended(leased(id), new Refused("NO", "not Archibald", jsonOf("{\"a\": 1}")));
        var keys = node.getBean(PersonalDataKeys.class);
        keys.erase(person);
        keys.erase(id);
        assertThat(deliver(id).recipient()).isEqualTo(PersonalData.ERASED);
        assertThat(json.read(ended.id(), ended.outcome()))
                .isEqualTo(new Refused("NO", PersonalData.ERASED, jsonOf("{}")));
        assertThat(node.getBean(SealedJson.class).read(String.valueOf(stored.state()), Parcel.class,
                Place.ofState(PROCESS, id, 1))).isEqualTo(new Parcel(null, 1));
    }

    @Test
    void anInputThatCannotBeAppliedIsParkedWithoutIt(CapturedOutput output) {
        var id = UUID.randomUUID();
        var stored = stored(id);
        var answered = new Input.Answered(deliver(id), new CommandOutcome.Accepted(1));
        var error = new InputAttempt(reactions).apply(stored, new Pending.OfAnswer(UUID.randomUUID()),
                () -> new Arrived(answered, trail()), new Changes(PROCESS, node.getBean(ProcessTables.class)));
        assertThat(error).hasValueSatisfying(it -> assertThat(it).contains("IllegalStateException: no door of … in")
                .doesNotContain("Letterbox"));
        assertThat(output.getAll()).contains("parks its instance").doesNotContain("Letterbox", "Archibald");
    }

    @Test
    void aCommandThatWasMovedIsFoundOut() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        stored(one);
        stored(other);
        assertThatThrownBy(() -> commands.read(leased(one).id(), "test.deliver", leased(other).payload()))
                .isInstanceOf(UnreadableCommand.class).hasMessageContaining("changed or moved");
    }

    private Instance stored(UUID id) {
        var changes = new Changes(PROCESS, node.getBean(ProcessTables.class));
        var before = changes.instance(id);
        changes.add(before, reactions.to(before, HIRED), trail());
        changes.write();
        return changes.instance(id);
    }

    private Deliver deliver(UUID instance) {
        var leased = leased(instance);
        return (Deliver) commands.read(leased.id(), leased.commandType(), leased.payload());
    }

    private Leased leased(UUID instance) {
        return Objects.requireNonNull(jdbc.queryForObject("""
                SELECT id, command_type, payload FROM kernel.outgoing_command WHERE instance_id = ?
                """, (row, number) -> new Leased(row.getObject("id", UUID.class), PROCESS, instance,
                row.getString("command_type"), row.getString("payload"), trail(), 1), instance));
    }

    private List<String> plain() {
        return new PlainTextSearch(jdbc).find(List.of("Doorbell", "Letterbox"), schema -> true);
    }

    private static JsonNode jsonOf(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static Trail trail() {
        return new Trail(new UUID(1, 1), null);
    }
}
