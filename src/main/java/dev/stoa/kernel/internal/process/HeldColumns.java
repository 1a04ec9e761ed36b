package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.EventAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pending input in the columns of its row. */
record HeldColumns(String kind, @Nullable UUID streamId, @Nullable Integer version, @Nullable UUID commandId,
        @Nullable String timerName, @Nullable Instant timerDue) {

    static HeldColumns of(Pending input) {
        return switch (input) {
            case Pending.OfEvent(var event) ->
                new HeldColumns("EVENT", event.streamId(), event.version(), null, null, null);
            case Pending.OfAnswer(var commandId) -> new HeldColumns("ANSWER", null, null, commandId, null, null);
            case Pending.OfTimer(var name, var due) -> new HeldColumns("TIMER", null, null, null, name, due);
        };
    }

    static Pending read(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "EVENT" -> new Pending.OfEvent(
                    new EventAddress(row.getObject("stream_id", UUID.class), row.getInt("version")));
            case "ANSWER" -> new Pending.OfAnswer(row.getObject("command_id", UUID.class));
            default -> new Pending.OfTimer(row.getString("timer_name"),
                    Objects.requireNonNull(Sql.instant(row, "timer_due")));
        };
    }
}
