package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.IdempotencyKeyReused;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.Claims;
import dev.stoa.kernel.eventstore.PersonalData;
import dev.stoa.kernel.eventstore.PersonalDataKeys;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.command.MemberCommand.Introduce;
import dev.stoa.kernel.internal.command.MemberCommand.Join;
import dev.stoa.kernel.internal.command.MemberEvent.Friend;
import dev.stoa.kernel.internal.command.MemberEvent.FriendId;
import dev.stoa.kernel.internal.command.MemberEvent.Introduced;
import dev.stoa.kernel.internal.command.MemberEvent.Joined;
import dev.stoa.kernel.internal.eventstore.UnreadableEvent;
import dev.stoa.support.PlainTextSearch;
import dev.stoa.support.Seeded;
import dev.stoa.support.StatementCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is marked stands encrypted wherever it is stored, under keys that can be erased. */
class PersonalDataTest extends GatewayTestBase {

    @Autowired
    PersonalDataKeys keys;
    @Autowired
    Claims claims;
    @Autowired
    ApplicationContext context;

    @Test
    void noColumnOfAnyTableHoldsPlainText() {
        Seeded.times(1, random -> {
            var words = new ArrayList<String>();
            history(random, words);
            assertThat(new PlainTextSearch(jdbc).find(words, schema -> true)).isEmpty();
        });
        var plan = new PlainTextSearch(jdbc).find(List.of("Free"), schema -> true);
        assertThat(plan).as("what the search finds that is not marked").containsExactly("kernel.event.payload: free");
    }

    @Test
    void everyReaderSeesItInTheClear() {
        var id = joined("Ada Quixotelight", "ada@quixotelight.example");
        var friend = new Friend(new FriendId(UUID.randomUUID()), "Grace Umbrastone", List.of("Ystad", "Zug"));
        accepted(new Introduce(id, List.of(friend), 1));
        try (var fresh = new SecondNode(context)) {
            assertThat(fresh.log(id)).containsExactly(
                    new Joined("Ada Quixotelight", "ada@quixotelight.example", "free"),
                    new Introduced(List.of(friend)));
        }
    }

    @Test
    void whatIsErasedReadsAsErasedAndNothingElseDoes() {
        var id = joined("Ada Quixotelight", "ada2@quixotelight.example");
        var friend = new Friend(new FriendId(UUID.randomUUID()), "Grace Umbrastone", List.of("Ystad", "Zug"));
        accepted(new Introduce(id, List.of(friend), 1));

        assertThat(keys.erase(friend.friendId().value())).isTrue();
        assertThat(log(id)).containsExactly(new Joined("Ada Quixotelight", "ada2@quixotelight.example", "free"),
                new Introduced(List.of(new Friend(friend.friendId(), PersonalData.ERASED, List.of()))));

        assertThat(keys.erase(id)).isTrue();
        assertThat(keys.erase(id)).as("a second time").isFalse();
        assertThat(log(id).getFirst()).isEqualTo(new Joined(PersonalData.ERASED, null, "free"));
    }

    @Test
    void whoComesBackAfterAnErasureGetsANewKey() {
        var id = joined("Ada Quixotelight", null);
        keys.erase(id);
        accepted(new Join(id, "Ada Again", null));
        assertThat(log(id)).containsExactly(new Joined(PersonalData.ERASED, null, "free"),
                new Joined("Ada Again", null, "free"));
    }

    @Test
    void aLostKeyReadsAsErased() {
        var id = joined("Ada Quixotelight", null);
        jdbc.update("DELETE FROM personal_data.person_key WHERE person = ?", id);
        try (var fresh = new SecondNode(context)) {
            assertThat(fresh.log(id)).containsExactly(new Joined(PersonalData.ERASED, null, "free"));
        }
    }

    @Test
    void whatWasWrittenInTheClearBeforeIsReadAsItIs() {
        var id = Ids.next();
        jdbc.update("""
                INSERT INTO kernel.event (stream_id, stream_type, version, event_type, schema_version, payload, metadata,
                                          recorded_at)
                VALUES (?, 'member', 1, 'member.joined', 1, '{"name": "Old", "email": null, "plan": "free"}',
                        '{"actor": "a", "commandId": "%1$s", "correlationId": "%1$s",
                          "claimsTaken": [{"scope": "s", "key": "k"}]}', now())
                """.formatted(UUID.randomUUID()), id);
        assertThat(log(id)).containsExactly(new Joined("Old", null, "free"));
    }

    @Test
    void aChangedOrMovedFieldIsFoundOut() {
        var one = joined("Ada Quixotelight", null);
        var other = joined("Grace Umbrastone", null);
        copyName(one, other);
        assertThatThrownBy(() -> log(other)).isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("was changed or moved here from elsewhere")
                .hasMessageNotContaining("Quixotelight");
        jdbc.update("""
                UPDATE kernel.event SET payload = jsonb_set(payload, '{name,cipher}',
                       to_jsonb(overlay(payload -> 'name' ->> 'cipher' placing 'AAAA' from 20))) WHERE stream_id = ?
                """, one);
        assertThatThrownBy(() -> log(one)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void keysAreMadeBeforeTheAppendAndOnlyOnce() throws Exception {
        var id = Ids.next();
        accepted(new Join(id, "Ada Quixotelight", null));
        var friends = List.of(new Friend(new FriendId(UUID.randomUUID()), "Grace", List.of()),
                new Friend(new FriendId(UUID.randomUUID()), "Hedy", List.of()));
        assertThat(during(() -> accepted(new Introduce(id, friends, 3)))).containsExactly("WITH made AS (",
                StatementCounter.COMMIT, "INSERT INTO kernel.event", StatementCounter.COMMIT);
        assertThat(during(() -> accepted(new Introduce(id, friends, 3)))).containsExactly("INSERT INTO kernel.event",
                StatementCounter.COMMIT);
    }

    @Test
    void aPageIsReadWithOneStatementForItsKeys() throws Exception {
        var id = joined("Ada Quixotelight", null);
        for (int each = 0; each < 20; each++) {
            accepted(new Introduce(id, List.of(new Friend(new FriendId(UUID.randomUUID()), "G" + each, List.of())), 1));
        }
        try (var fresh = new SecondNode(context)) {
            assertThat(during(() -> assertThat(fresh.log(id)).hasSize(21))).hasSize(2)
                    .anySatisfy(sql -> assertThat(sql).contains("personal_data.person_key"));
            assertThat(during(() -> fresh.log(id))).hasSize(1);
        }
    }

    @Test
    void nodesThatMakeAPersonsKeyAtOnceAgree() throws Exception {
        try (var second = new SecondNode(context)) {
            var person = UUID.randomUUID();
            var streams = new ArrayList<UUID>();
            var actions = new ArrayList<Callable<Object>>();
            for (int each = 0; each < 20; each++) {
                var stream = joined("Host " + each, null);
                streams.add(stream);
                var node = each % 2 == 0 ? gateway : second.gateway();
                var friend = new Friend(new FriendId(person), "Shared Zephyrwind", List.of());
                actions.add(() -> node.execute(new Introduce(stream, List.of(friend), 1), CommandOptions.NONE,
                        Origin.ANONYMOUS));
            }
            concurrently(actions);
            assertThat(jdbc.queryForObject("SELECT count(*) FROM personal_data.person_key WHERE person = ?",
                    Integer.class, person)).isEqualTo(1);
            try (var fresh = new SecondNode(context)) {
                assertThat(streams).allSatisfy(stream -> assertThat(fresh.log(stream).getLast().toString())
                        .contains("Shared Zephyrwind"));
            }
        }
    }

    @Test
    void aPersonalClaimIsTakenAndFoundByItsHash() {
        var id = joined("Ada Quixotelight", "claimed@quixotelight.example");
        var claim = MemberDecider.email("claimed@quixotelight.example");
        assertThat(claims.holder(claim)).contains(id);
        assertThat(refused(new Join(Ids.next(), "Eve", "claimed@quixotelight.example")))
                .isEqualTo(new MemberDecider.EmailTaken());
        assertThat(rejection(execute(new Join(Ids.next(), "Eve", "claimed@quixotelight.example"), dryRun())))
                .isEqualTo(new MemberDecider.EmailTaken());
        keys.erase(id);
        assertThat(claims.holder(claim)).as("after the erasure: a claim is released by a command").contains(id);
    }

    @Test
    void aFingerprintTellsEqualWishesWithoutTellingThem() {
        var key = CommandOptions.idempotent("join-1");
        var join = new Join(Ids.next(), "Ada Quixotelight", "print@quixotelight.example");
        assertThat(receipt(execute(join, key)).replayed()).isFalse();
        assertThat(receipt(execute(join, key)).replayed()).isTrue();
        assertThat(rejection(execute(new Join(join.streamId(), "Eve", null), key)))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void aSnapshotIsEncryptedAndErasedWithTheRest() {
        var id = withSnapshot("Ada Snapquill");
        assertThat(jdbc.queryForObject("SELECT state::text FROM kernel.snapshot WHERE stream_id = ?", String.class, id))
                .contains("@personal").doesNotContain("Snapquill");
        try (var fresh = new SecondNode(context)) {
            assertThat(fresh.member(id).name()).isEqualTo("Ada Snapquill");
        }
        keys.erase(id);
        try (var fresh = new SecondNode(context)) {
            assertThat(fresh.member(id)).isEqualTo(new Member(null, null, 600));
        }
    }

    @Test
    void noSnapshotCarriesAnythingOverAnErasure() {
        var id = withSnapshot("Ada Snapquill");
        keys.erase(id);
        jdbc.update("DELETE FROM kernel.snapshot WHERE stream_id = ?", id);
        accepted(new Join(id, "Ada Again", null));
        accepted(new Introduce(id, friends(1), 300));
        var later = withSnapshot("Somebody Else");
        assertThat(jdbc.queryForList("SELECT version FROM kernel.snapshot WHERE stream_id = ?", Integer.class, id))
                .as("looked for after %s, which came later, has its own", later).isEmpty();
    }

    private UUID withSnapshot(String name) {
        var id = joined(name, null);
        accepted(new Introduce(id, friends(2), 300));
        await().until(() -> List.of(301)
                .equals(jdbc.queryForList("SELECT version FROM kernel.snapshot WHERE stream_id = ?", Integer.class,
                        id)));
        return id;
    }

    private static List<Friend> friends(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(each -> new Friend(new FriendId(new UUID(7, each)), "Friend " + each, List.of())).toList();
    }

    private void history(Random random, List<String> words) {
        var members = new ArrayList<UUID>();
        for (int step = 0; step < 60; step++) {
            var name = word(random, words);
            if (members.isEmpty() || random.nextInt(3) == 0) {
                var email = word(random, words) + "@example.org";
                var id = Ids.next();
                execute(new Join(id, name, email), CommandOptions.idempotent("join-" + id));
                members.add(id);
            } else {
                var town = word(random, words);
                accepted(new Introduce(members.get(random.nextInt(members.size())),
                        List.of(new Friend(new FriendId(new UUID(1, random.nextInt(5))), name, List.of(town))), 1));
            }
        }
    }

    private static String word(Random random, List<String> words) {
        var word = "zq" + Long.toString(random.nextLong(1L << 40, 1L << 41), 36) + "é";
        words.add(word);
        return word;
    }

    private UUID joined(String name, @org.jspecify.annotations.Nullable String email) {
        var id = Ids.next();
        accepted(new Join(id, name, email));
        return id;
    }

    private void copyName(UUID from, UUID to) {
        jdbc.update("""
                UPDATE kernel.event e SET payload = jsonb_set(e.payload, '{name}', f.payload -> 'name')
                  FROM kernel.event f WHERE e.stream_id = ? AND f.stream_id = ?
                """, to, from);
    }

    private List<String> during(StatementCounter.Action action) throws Exception {
        return statements.during(action).stream().map(noted -> noted.sql().strip())
                .map(sql -> sql.startsWith("INSERT") ? sql.replaceAll("(?s)^(INSERT INTO \\S+).*", "$1") : sql)
                .map(sql -> sql.startsWith("WITH made") ? sql.lines().findFirst().orElseThrow() : sql).toList();
    }
}
