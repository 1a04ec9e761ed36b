package dev.stoa.ecommerce.imports.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the lines of imports. */
@Repository
public class ImportReports {

    private final JdbcClient jdbc;

    ImportReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID runId, List<LineReport> lines) {
        jdbc.sql("""
                INSERT INTO import_line (run_id, line, status, id, code, message, path)
                SELECT :run, * FROM unnest(:lines::bigint[], :statuses::text[], :ids::text[], :codes::text[],
                   :messages::text[], :paths::text[])""").param("run", runId)
                .param("lines", lines.stream().map(LineReport::line).toArray(Long[]::new))
                .param("statuses", texts(lines, report -> report.status().name()))
                .param("ids", texts(lines, LineReport::id)).param("codes", texts(lines, LineReport::code))
                .param("messages", texts(lines, LineReport::message)).param("paths", texts(lines, LineReport::path))
                .update();
    }

    /** The next lines after one that became any of these, in order. */
    public List<LineReport> after(UUID runId, long line, Collection<Status> statuses, int atMost) {
        return jdbc.sql("""
                SELECT line, status, id, code, message, path FROM import_line
                WHERE run_id = :run AND line > :after AND status = ANY (:statuses) ORDER BY line LIMIT :most""")
                .param("run", runId).param("after", line)
                .param("statuses", statuses.stream().map(Enum::name).toArray(String[]::new)).param("most", atMost)
                .query((row, _) -> report(row)).list();
    }

    /** Deletes some lines of an import; gives how many. */
    public int delete(UUID runId, int atMost) {
        return jdbc.sql("""
                DELETE FROM import_line WHERE run_id = :run AND line IN (
                   SELECT line FROM import_line WHERE run_id = :run ORDER BY line LIMIT :most)""")
                .param("run", runId).param("most", atMost).update();
    }

    private static @Nullable String[] texts(List<LineReport> lines, Function<LineReport, @Nullable String> column) {
        return lines.stream().map(column).toArray(String[]::new);
    }

    private static LineReport report(ResultSet row) throws SQLException {
        return new LineReport(row.getLong("line"), Status.valueOf(row.getString("status")), row.getString("id"),
                row.getString("code"), row.getString("message"), row.getString("path"));
    }
}
