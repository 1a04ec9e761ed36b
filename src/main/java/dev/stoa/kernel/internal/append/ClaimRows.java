package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.Claim;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Gives back and takes the claims of a group, one statement each, in the order of the claims. */
final class ClaimRows {

    private static final String RELEASE = """
            WITH held AS (
              SELECT c.scope, c.key
                FROM kernel.claim c
                JOIN unnest(?::text[], ?::text[], ?::uuid[]) AS r(scope, key, stream_id) USING (scope, key, stream_id)
               ORDER BY c.scope, c.key
                 FOR UPDATE OF c)
            DELETE FROM kernel.claim c USING held WHERE c.scope = held.scope AND c.key = held.key
            """;

    private static final String TAKE = """
            INSERT INTO kernel.claim (scope, key, stream_id)
            SELECT t.scope, t.key, t.stream_id
              FROM unnest(?::text[], ?::text[], ?::uuid[]) WITH ORDINALITY AS t(scope, key, stream_id, number)
             ORDER BY t.number
            ON CONFLICT (scope, key) DO UPDATE SET stream_id = excluded.stream_id
             WHERE claim.stream_id = excluded.stream_id
            RETURNING scope, key
            """;

    private ClaimRows() {}

    static void release(Connection connection, List<PendingAppend> group) throws SQLException {
        var rows = rows(group, Append::releasing);
        if (!rows.isEmpty()) {
            try (var statement = connection.prepareStatement(RELEASE)) {
                parameters(rows, new ArrayParameters<>(connection, statement, rows));
                statement.executeUpdate();
            }
        }
    }

    /** The claims that are held now; those wanted and missing here belong to other streams. */
    static Set<Claim> take(Connection connection, List<PendingAppend> group) throws SQLException {
        var rows = rows(group, Append::taking);
        var held = new HashSet<Claim>();
        if (rows.isEmpty()) {
            return held;
        }
        try (var statement = connection.prepareStatement(TAKE)) {
            parameters(rows, new ArrayParameters<>(connection, statement, rows));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    held.add(new Claim(result.getString("scope"), result.getString("key")));
                }
            }
        }
        return held;
    }

    private static void parameters(List<Row> rows, ArrayParameters<Row> arrays) throws SQLException {
        arrays.addText(row -> row.claim.scope()).addText(row -> row.claim.key()).add("uuid", Row::streamId);
    }

    private static List<Row> rows(List<PendingAppend> group, Function<Append, List<Claim>> claims) {
        return group.stream().map(PendingAppend::append)
                .flatMap(append -> claims.apply(append).stream().map(claim -> new Row(claim, append.streamId())))
                .sorted(Comparator.comparing((Row row) -> row.claim.scope()).thenComparing(row -> row.claim.key()))
                .toList();
    }

    private record Row(Claim claim, UUID streamId) {}
}
