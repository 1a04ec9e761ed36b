package dev.stoa.kernel.internal.graphql.notes;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.LiveQuery;
import dev.stoa.kernel.graphql.LiveQuery.Message;
import dev.stoa.kernel.graphql.Mutations;
import dev.stoa.kernel.graphql.Pages;
import dev.stoa.kernel.internal.graphql.notes.NoteCommand.Line;
import dev.stoa.kernel.internal.graphql.notes.NoteCommand.RewriteNote;
import dev.stoa.kernel.internal.graphql.notes.NoteCommand.WriteNote;
import dev.stoa.kernel.internal.graphql.notes.Notes.Note;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@TestComponent
@Controller
public class NoteController {

    public record NoteId(UUID value) {

        public static NoteId valueOf(String text) {
            return new NoteId(GlobalId.parse("note", text));
        }
    }

    public record LineInput(int number, @Nullable NoteId noteId) {}

    public record WriteNoteInput(String text, @Nullable List<LineInput> lines) {}

    public record RewriteNoteInput(NoteId noteId, String text) {}

    public record WriteNoteSuccess(Receipt receipt) implements CommandSuccess {}

    public record RewriteNoteSuccess(Receipt receipt) implements CommandSuccess {}

    public record Scalars(@Nullable OffsetDateTime dateTime, @Nullable LocalDate date, @Nullable BigDecimal decimal,
            @Nullable UUID uuid, @Nullable Object json, @Nullable Instant instant) {}

    private static final String LIST = "notes.TEXT";

    private final Notes notes;
    private final Mutations mutations;
    private final Pages pages;
    private final LiveQuery live;

    NoteController(Notes notes, Mutations mutations, Pages pages, LiveQuery live) {
        this.notes = notes;
        this.mutations = mutations;
        this.pages = pages;
        this.live = live;
    }

    @QueryMapping
    @ReadsFrom(Notes.ID)
    @Nullable
    Note note(@Argument NoteId id) {
        return notes.find(id.value());
    }

    @QueryMapping
    @ReadsFrom(Notes.ID)
    Connection<Note> notes(@Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument @Nullable Integer last, @Argument @Nullable String before) {
        var request = pages.request(LIST, first, after, last, before);
        return pages.page(LIST, request, notes.page(request), note -> List.of(note.text()));
    }

    @QueryMapping
    @ReadsFrom(Notes.ID)
    String caller(Actor actor) {
        return actor.name();
    }

    @BatchMapping(typeName = "Note")
    @ReadsFrom(Notes.ID)
    Map<Note, String> reader(Collection<Note> all, @ContextValue Actor actor) {
        return all.stream().collect(Collectors.toMap(note -> note, note -> actor.name()));
    }

    @QueryMapping
    @ReadsFrom(Notes.ID)
    Scalars scalars(@Argument @Nullable OffsetDateTime dateTime, @Argument @Nullable LocalDate date,
            @Argument @Nullable BigDecimal decimal, @Argument @Nullable UUID uuid, @Argument @Nullable Object json) {
        return new Scalars(dateTime, date, decimal, uuid, json, dateTime == null ? null : dateTime.toInstant());
    }

    @QueryMapping
    @ReadsFrom(Notes.ID)
    String trouble(@Argument String kind) throws Exception {
        throw Troubles.of(kind);
    }

    @BatchMapping(typeName = "Note")
    @ReadsFrom(Notes.ID)
    Map<Note, Note> itself(Collection<Note> all) {
        var found = notes.load(all.stream().map(Note::key).toList());
        return all.stream().collect(Collectors.toMap(note -> note, note -> found.get(note.key())));
    }

    @MutationMapping
    Object writeNote(@Argument WriteNoteInput input, @Argument @Nullable CommandOptions options) {
        var lines = input.lines() == null
                ? List.<Line>of()
                : input.lines().stream().map(line -> new Line(line.number()))
                        .toList();
        return mutations.execute(new WriteNote(Ids.next(), input.text(), lines), options, WriteNoteSuccess::new);
    }

    @MutationMapping
    Object rewriteNote(@Argument RewriteNoteInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(new RewriteNote(input.noteId().value(), input.text()), options,
                RewriteNoteSuccess::new);
    }

    @SchemaMapping(typeName = "WriteNoteSuccess", field = "note")
    @ReadsFrom(Notes.ID)
    @Nullable
    Note written(CommandSuccess success) {
        return notes.find(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "RewriteNoteSuccess", field = "note")
    @ReadsFrom(Notes.ID)
    @Nullable
    Note rewritten(CommandSuccess success) {
        return notes.find(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "WriteNoteSuccess", field = "others")
    @ReadsFrom(Notes.ID)
    Connection<Note> others(CommandSuccess success, @Argument @Nullable Integer first, @Argument String text) {
        return notes(first, null, null, null);
    }

    @SchemaMapping(typeName = "WriteNoteSuccess", field = "settled")
    @ReadsFrom(Notes.ID)
    Mono<Note> settled(CommandSuccess success, @Argument String text, @Argument int timeoutMillis) {
        var id = success.receipt().streamId();
        return live.until(Notes.ID, id, () -> notes.state(id), note -> note.text().equals(text),
                Duration.ofMillis(timeoutMillis));
    }

    @SubscriptionMapping
    @ReadsFrom(Notes.ID)
    Flux<Message<Note>> noteChanged(@Argument NoteId id, @Argument @Nullable String after) {
        return live.follow(Notes.ID, id.value(), after, () -> notes.state(id.value()));
    }

    @SubscriptionMapping
    @ReadsFrom(Notes.ID)
    Flux<String> troubled(@Argument String kind) {
        return Flux.concat(Mono.just("still well"), Mono.error(() -> Troubles.of(kind)));
    }
}
