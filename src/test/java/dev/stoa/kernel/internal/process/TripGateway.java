package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.IdempotencyKeyReused;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.internal.process.TripCommand.BookLeg;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps receipts the way the gateway does, so that repetitions show; what it answers to a leg can be told. */
class TripGateway implements CommandGateway {

    /** What to do about legs before they are accepted: throw, refuse, wait. Shared by all nodes of a test. */
    static final Map<String, Supplier<Rejection>> ANSWERS = new ConcurrentHashMap<>();

    /** What took effect, in order. */
    static final List<Effect> EFFECTS = new CopyOnWriteArrayList<>();

    private final JdbcTemplate jdbc;

    TripGateway(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static void accept(String leg) {
        ANSWERS.remove(leg);
    }

    static void refuse(String leg) {
        ANSWERS.put(leg, () -> new NoSeat(leg));
    }

    static void fail(String leg, Supplier<RuntimeException> failure) {
        ANSWERS.put(leg, () -> {
            throw failure.get();
        });
    }

    static void miss(String leg) {
        fail(leg, () -> new TargetNotFound("train", new UUID(0, 1)));
    }

    @Override
    public CommandResult execute(Command command, CommandOptions options, Origin origin) {
        var key = Objects.requireNonNull(options.idempotencyKey());
        var replayed = replayed(command, key, origin.actor().name());
        if (replayed != null) {
            return replayed;
        }
        var answer = command instanceof BookLeg(_, var leg) ? ANSWERS.get(leg) : null;
        var rejection = answer == null ? null : answer.get();
        return rejection == null ? accepted(command, key, origin) : new CommandResult.Refusal(rejection);
    }

    CommandResult accepted(Command command, String key, Origin origin) {
        int written = jdbc.update("""
                INSERT INTO kernel.receipt VALUES (?, ?, ?, '', ?, ?, 'trip', 1, now()) ON CONFLICT DO NOTHING
                """, origin.actor().name(), key, origin.commandId(), fingerprint(command), command.streamId());
        if (written == 1) {
            EFFECTS.add(new Effect(command, origin));
        }
        return Objects.requireNonNull(replayed(command, key, origin.actor().name()));
    }

    private @org.jspecify.annotations.Nullable CommandResult replayed(Command command, String key, String actor) {
        try {
            var kept = Objects.requireNonNull(jdbc.queryForObject(
                    "SELECT fingerprint FROM kernel.receipt WHERE actor = ? AND idempotency_key = ?", byte[].class,
                    actor, key));
            return java.util.Arrays.equals(kept, fingerprint(command))
                    ? new CommandResult.Success(new Receipt(UUID.fromString(key), command.streamId(), "trip", 1, null,
                            Instant.EPOCH, true, false))
                    : new CommandResult.Refusal(new IdempotencyKeyReused(key));
        } catch (EmptyResultDataAccessException none) {
            return null;
        }
    }

    private static byte[] fingerprint(Command command) {
        return command.toString().getBytes(StandardCharsets.UTF_8);
    }

    record Effect(Command command, Origin origin) {}

    record NoSeat(String leg) implements Rejection {

        @Override
        public String message() {
            return "No seat on " + leg;
        }
    }
}
