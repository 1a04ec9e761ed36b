package dev.stoa.kernel.internal.graphql.notes;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.LiveQuery.State;
import dev.stoa.kernel.graphql.NodeSource;
import dev.stoa.kernel.graphql.PageRequest;
import dev.stoa.kernel.internal.graphql.notes.NoteEvent.NoteRewritten;
import dev.stoa.kernel.internal.graphql.notes.NoteEvent.NoteWritten;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read model. */
@TestComponent
@Projection(id = Notes.ID, tables = "note")
public class Notes implements NodeSource {

    public static final String ID = "notes_test.note";
    public static final String TABLES = """
            CREATE SCHEMA IF NOT EXISTS notes_test;
            CREATE TABLE IF NOT EXISTS notes_test.note (id uuid PRIMARY KEY, text text NOT NULL, version int NOT NULL);
            """;

    public record Note(String id, UUID key, String text, int version) {}

    private final AtomicInteger loads = new AtomicInteger();
    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int loads() {
        return loads.get();
    }

    @EventHandler
    void on(Recorded<? extends NoteEvent> recorded) {
        switch (recorded.event()) {
            case NoteWritten(var text) -> jdbc.sql("INSERT INTO note VALUES (?, ?, 1)")
                    .params(recorded.streamId(), text).update();
            case NoteRewritten(var text) -> jdbc.sql("UPDATE note SET text = ?, version = ? WHERE id = ?")
                    .params(text, recorded.version(), recorded.streamId()).update();
        }
    }

    @Nullable
    Note find(UUID id) {
        return load(List.of(id)).get(id);
    }

    @Nullable
    public State<Note> state(UUID id) {
        var note = find(id);
        return note == null ? null : new State<>(note, note.version());
    }

    List<Note> page(PageRequest request) {
        var from = request.cursor() == null ? null : request.cursor().key().getFirst();
        return jdbc.sql(request.backward()
                ? "SELECT * FROM notes_test.note WHERE ?::text IS NULL OR text < ?::text ORDER BY text DESC LIMIT ?"
                : "SELECT * FROM notes_test.note WHERE ?::text IS NULL OR text > ?::text ORDER BY text LIMIT ?")
                .param(from).param(from).param(request.size() + 1)
                .query((row, number) -> note(row.getObject("id", UUID.class), row.getString("text"),
                        row.getInt("version")))
                .list();
    }

    @Override
    public String prefix() {
        return "note";
    }

    @Override
    public String[] readsFrom() {
        return new String[]{ID};
    }

    @Override
    public Map<UUID, Note> load(Collection<UUID> ids, Actor viewer) {
        return load(ids);
    }

    Map<UUID, Note> load(Collection<UUID> ids) {
        loads.incrementAndGet();
        var found = new HashMap<UUID, Note>();
        jdbc.sql("SELECT * FROM notes_test.note WHERE id IN (:ids)").param("ids", ids)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    found.put(id, note(id, row.getString("text"), row.getInt("version")));
                });
        return found;
    }

    private static Note note(UUID id, String text, int version) {
        return new Note(GlobalId.encode("note", id), id, text, version);
    }
}
