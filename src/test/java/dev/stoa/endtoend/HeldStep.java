package dev.stoa.endtoend;

import static org.awaitility.Awaitility.await;

import dev.stoa.support.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Holds a node at the very moment at which it writes an event of some type: its transaction has done everything but
 * commit, and waits for a lock that the test has.
 */
final class HeldStep implements AutoCloseable {

    private static final long LOCK = 4_711;

    private final Connection connection;

    HeldStep(TestDatabase database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        run("""
            CREATE TABLE public.held_step (event_type text NOT NULL);
            INSERT INTO public.held_step VALUES ('none');
            CREATE FUNCTION public.hold_step() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              PERFORM pg_advisory_xact_lock(%d) FROM public.held_step WHERE event_type = NEW.event_type;
              RETURN NEW;
            END $$;
            CREATE TRIGGER hold_step AFTER INSERT ON kernel.event FOR EACH ROW EXECUTE FUNCTION public.hold_step()"""
                .formatted(LOCK));
    }

    /** From now on, whoever writes such an event waits. */
    void hold(String eventType) throws SQLException {
        run("SELECT pg_advisory_lock(%d); UPDATE public.held_step SET event_type = '%s'".formatted(LOCK, eventType));
    }

    void awaitHeld() {
        await().atMost(Duration.ofMinutes(2)).until(() -> count("""
            SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = %d AND NOT granted"""
                .formatted(LOCK)) > 0);
    }

    /** Whoever waits goes on, where there still is somebody. */
    void letGo() throws SQLException {
        run("UPDATE public.held_step SET event_type = 'none'; SELECT pg_advisory_unlock(%d)".formatted(LOCK));
    }

    long count(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
