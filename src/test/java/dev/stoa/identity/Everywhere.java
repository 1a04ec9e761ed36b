package dev.stoa.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for a text in every row of every table of the database. */
final class Everywhere {

    private Everywhere() {}

    /** The tables in which it occurs. */
    static List<String> tablesWith(JdbcClient jdbc, String text) {
        return jdbc.sql("""
                SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables
                WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')""")
                .query(String.class).list().stream().filter(table -> jdbc
                        .sql("SELECT EXISTS (SELECT FROM %s AS t WHERE position(:text IN t::text) > 0)"
                                .formatted(table))
                        .param("text", text).query(Boolean.class).single())
                .toList();
    }
}
