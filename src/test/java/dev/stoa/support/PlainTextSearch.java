package dev.stoa.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for texts in every column of every table, whatever their types. */
public final class PlainTextSearch {

    private final JdbcTemplate jdbc;

    public PlainTextSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where any of the texts stands, in whatever case, as {@code schema.table.column: text}. */
    public List<String> find(Collection<String> texts, Predicate<String> schemas) {
        var found = new ArrayList<String>();
        jdbc.query("""
                SELECT table_schema, table_name, column_name FROM information_schema.columns
                 WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2, ordinal_position
                """, row -> {
            var schema = row.getString(1);
            if (schemas.test(schema)) {
                found.addAll(in(schema, row.getString(2), row.getString(3), texts));
            }
        });
        return found;
    }

    private List<String> in(String schema, String table, String column, Collection<String> texts) {
        var wanted = texts.stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct()
                .flatMap(it -> Stream.of(quoted(it), HexFormat.of().formatHex(it.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining("|", "(", ")"));
        return jdbc.queryForList("""
                SELECT DISTINCT (regexp_matches(lower(t."%3$s"::text), ?, 'g'))[1] FROM "%1$s"."%2$s" t
                """.formatted(schema, table, column), String.class, wanted).stream()
                .map(text -> "%s.%s.%s: %s".formatted(schema, table, column, text)).toList();
    }

    private static String quoted(String text) {
        return text.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1");
    }
}
