package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Gives back and takes the claims of a group, one statement each. The first of them locks all the claims of the group,
 * in one order for everybody: a group that gives back what another takes, and takes what that one gives back, waits
 * instead of dying in a deadlock.
 */
final class ClaimRows {

    private static final String LOCK = """
            WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock(%d, bucket) FROM unnest(?::int[]) AS bucket)
            """.formatted(ClaimLocks.LOCK_CLASS);

    private static final String RELEASE = LOCK + """
            DELETE FROM kernel.claim c
             USING unnest(?::text[], ?::text[], ?::uuid[]) AS r(scope, key, stream_id)
             WHERE (SELECT count(*) FROM locked) >= 0
               AND c.scope = r.scope AND c.key = r.key AND c.stream_id = r.stream_id
            """;

    private static final String TAKE = LOCK + """
            INSERT INTO kernel.claim (scope, key, stream_id)
            SELECT t.scope, t.key, t.stream_id
              FROM unnest(?::text[], ?::text[], ?::uuid[]) AS t(scope, key, stream_id)
             WHERE (SELECT count(*) FROM locked) >= 0
            ON CONFLICT (scope, key) DO UPDATE SET stream_id = excluded.stream_id
             WHERE claim.stream_id = excluded.stream_id
            RETURNING scope, key
            """;

    private final Connection connection;
    private final List<Row> releasing;
    private final List<Row> taking;

    private ClaimRows(Connection connection, List<PendingAppend> group) {
        this.connection = connection;
        this.releasing = rows(group, Append::releasing);
        this.taking = rows(group, Append::taking);
    }

    /** The claims that are held now; those wanted and missing here belong to other streams. */
    static Set<Claim> write(Connection connection, List<PendingAppend> group) throws SQLException {
        var rows = new ClaimRows(connection, group);
        var locks = ClaimLocks.of(Stream.concat(rows.releasing.stream(), rows.taking.stream()).map(Row::claim));
        if (!rows.releasing.isEmpty()) {
            rows.release(locks);
        }
        return rows.taking.isEmpty() ? Set.of() : rows.take(rows.releasing.isEmpty() ? locks : List.of());
    }

    private void release(Collection<Integer> locks) throws SQLException {
        try (var statement = connection.prepareStatement(RELEASE)) {
            new ArrayParameters<>(connection, statement, locks).add("int4", lock -> lock).rows(releasing)
                    .addText(row -> row.claim.scope()).addText(row -> row.claim.key()).add("uuid", Row::streamId);
            statement.executeUpdate();
        }
    }

    private Set<Claim> take(Collection<Integer> locks) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            new ArrayParameters<>(connection, statement, locks).add("int4", lock -> lock).rows(taking)
                    .addText(row -> row.claim.scope()).addText(row -> row.claim.key()).add("uuid", Row::streamId);
            var held = new HashSet<Claim>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    held.add(new Claim(result.getString("scope"), result.getString("key")));
                }
            }
            return held;
        }
    }

    private static List<Row> rows(List<PendingAppend> group, Function<Append, List<Claim>> claims) {
        return group.stream().map(PendingAppend::append)
                .flatMap(append -> claims.apply(append).stream().map(claim -> new Row(claim, append.streamId())))
                .sorted(Comparator.comparing((Row row) -> row.claim.scope()).thenComparing(row -> row.claim.key()))
                .toList();
    }

    private record Row(Claim claim, UUID streamId) {}
}
