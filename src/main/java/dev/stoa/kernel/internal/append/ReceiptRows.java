package dev.stoa.kernel.internal.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Inserts the receipts of a group in one statement, in the order of their keys. */
final class ReceiptRows {

    private static final String INSERT = """
            INSERT INTO kernel.receipt (actor, idempotency_key, command_id, command_type, fingerprint,
                                        stream_id, stream_type, version, recorded_at)
            SELECT r.actor, r.idempotency_key, r.command_id, r.command_type, decode(r.fingerprint, 'hex'),
                   r.stream_id, r.stream_type, r.version, r.recorded_at::timestamptz
              FROM unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::int[], ?::text[])
                   WITH ORDINALITY AS r(actor, idempotency_key, command_id, command_type, fingerprint,
                                        stream_id, stream_type, version, recorded_at, number)
             ORDER BY r.number
            ON CONFLICT (actor, idempotency_key) DO NOTHING
            RETURNING command_id
            """;

    private ReceiptRows() {}

    /** The commands whose receipts were written; those missing here met a used key. */
    static Set<UUID> insert(Connection connection, List<PendingAppend> group, Map<PendingAppend, Instant> recordedAt)
            throws SQLException {
        var rows = rows(group, recordedAt);
        var written = new HashSet<UUID>();
        if (rows.isEmpty()) {
            return written;
        }
        try (var statement = connection.prepareStatement(INSERT)) {
            new ArrayParameters<>(connection, statement, rows) //
                    .addText(row -> row.receipt.actor()).addText(row -> row.receipt.key())
                    .add("uuid", row -> row.append.commandId()).addText(row -> row.receipt.commandType())
                    .addText(row -> row.receipt.fingerprint().hex()).add("uuid", row -> row.append.streamId())
                    .addText(row -> row.append.streamType()).add("int4", row -> row.append.version())
                    .addText(Row::recordedAt);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    written.add(result.getObject(1, UUID.class));
                }
            }
        }
        return written;
    }

    private static List<Row> rows(List<PendingAppend> group, Map<PendingAppend, Instant> recordedAt) {
        var rows = new ArrayList<Row>();
        for (var each : group) {
            var append = each.append();
            if (append.receipt() != null) {
                rows.add(new Row(append, append.receipt(), recordedAt.getOrDefault(each, append.at())));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.receipt.actor()).thenComparing(row -> row.receipt.key()));
        return rows;
    }

    private record Row(Append append, NewReceipt receipt, Instant recordedAt) {}
}
