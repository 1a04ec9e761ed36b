package dev.stoa.ecommerce.imports.report;

import dev.stoa.ecommerce.imports.report.Run.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports there are. One request at a time holds one, for a while that it prolongs as it goes on. */
@Repository
public class ImportRuns {

    private static final String COLUMNS = """
            name, run_id, kind, actor, begun_at, updated_at, finished_at, lines, digest, applied, unchanged, refused,
            invalid, held_until
            """;

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Run> find(String name) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM import_run WHERE name = :name").param("name", name)
                .query((row, _) -> run(row)).optional();
    }

    /** The latest ones, the last that went on first. */
    public List<Run> latest(int atMost) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM import_run ORDER BY updated_at DESC, name LIMIT :most")
                .param("most", atMost).query((row, _) -> run(row)).list();
    }

    /** Those that last went on before a time, the oldest first. */
    public List<Run> before(Instant time, int atMost) {
        return jdbc
                .sql("SELECT " + COLUMNS + " FROM import_run WHERE updated_at < :time ORDER BY updated_at LIMIT :most")
                .param("time", at(time)).param("most", atMost).query((row, _) -> run(row)).list();
    }

    /** Makes sure that there is an import of the name; one that is there already stays as it is. */
    public void begin(String name, UUID runId, String kind, String actor, Instant now) {
        jdbc.sql("""
                INSERT INTO import_run (name, run_id, kind, actor, begun_at, updated_at, lines, digest, applied,
                   unchanged, refused, invalid)
                VALUES (:name, :run, :kind, :actor, :now, :now, 0, '', 0, 0, 0, 0)
                ON CONFLICT (name) DO NOTHING""").param("name", name).param("run", runId).param("kind", kind)
                .param("actor", actor).param("now", at(now)).update();
    }

    /** The import for the holder alone; empty where another holds it. */
    public Optional<Run> take(String name, UUID holder, Instant now, Instant until) {
        return jdbc.sql("""
                UPDATE import_run SET holder = :holder, held_until = :until
                WHERE name = :name AND (holder IS NULL OR held_until <= :now)
                RETURNING\s""" + COLUMNS).param("name", name).param("holder", holder).param("now", at(now))
                .param("until", at(until)).query((row, _) -> run(row)).optional();
    }

    public void release(UUID runId, UUID holder) {
        jdbc.sql("UPDATE import_run SET holder = NULL, held_until = NULL WHERE run_id = :run AND holder = :holder")
                .param("run", runId).param("holder", holder).update();
    }

    /** Forgets the holder's import; its lines have to be deleted before. */
    public void delete(UUID runId, UUID holder) {
        jdbc.sql("DELETE FROM import_run WHERE run_id = :run AND holder = :holder").param("run", runId)
                .param("holder", holder).update();
    }

    /** Notes how far the holder is; false where it no longer holds it. */
    public boolean advance(Run run, UUID holder, Instant until) {
        var counts = run.counts();
        return jdbc.sql("""
                UPDATE import_run SET updated_at = :updated, finished_at = :finished, lines = :lines,
                   digest = :digest, applied = :applied, unchanged = :unchanged, refused = :refused,
                   invalid = :invalid, held_until = :until
                WHERE run_id = :run AND holder = :holder""").param("updated", at(run.updatedAt()))
                .param("finished", run.finishedAt() == null ? null : at(run.finishedAt()))
                .param("lines", run.lines()).param("digest", run.digest().bytes())
                .param("applied", counts.applied()).param("unchanged", counts.unchanged())
                .param("refused", counts.refused()).param("invalid", counts.invalid()).param("until", at(until))
                .param("run", run.runId()).param("holder", holder).update() == 1;
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(row.getString("name"), row.getObject("run_id", UUID.class), row.getString("kind"),
                row.getString("actor"), time(row, "begun_at"), time(row, "updated_at"), timeOrNull(row, "finished_at"),
                row.getLong("lines"), Digest.of(row.getBytes("digest")),
                new Counts(row.getLong("applied"), row.getLong("unchanged"), row.getLong("refused"),
                        row.getLong("invalid")),
                timeOrNull(row, "held_until"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : time(row, column);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
