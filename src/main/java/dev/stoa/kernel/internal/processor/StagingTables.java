package dev.stoa.kernel.internal.processor;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Clones read tables into a schema beside the live one and puts them in their place. Read tables have no foreign keys,
 * serials, triggers or views, so a clone with the same columns, defaults, checks, indexes and constraints (under the
 * same names), storage options and grants is the same table.
 */
@Component
class StagingTables {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    StagingTables(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Begins anew: what an earlier try left is dropped. */
    void create(ProcessorBody body, String schema) {
        drop(schema);
        transaction.executeWithoutResult(status -> {
            jdbc.execute("CREATE SCHEMA " + schema);
            body.tables().forEach(table -> copy(body.schema(), schema, table));
        });
    }

    void drop(String schema) {
        jdbc.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    /** Puts the clones in the place of the live tables, inside the caller's transaction. */
    void swap(ProcessorBody body, String schema) {
        for (var table : body.tables()) {
            jdbc.execute("ANALYZE %s.%s".formatted(schema, table));
            jdbc.execute("DROP TABLE %s.%s".formatted(body.schema(), table));
            jdbc.execute("ALTER TABLE %s.%s SET SCHEMA %s".formatted(schema, table, body.schema()));
        }
    }

    private void copy(String live, String staging, String table) {
        jdbc.execute("CREATE TABLE %s.%s (LIKE %s.%s INCLUDING ALL EXCLUDING INDEXES)".formatted(staging, table, live,
                table));
        constraints(live, table).forEach(it -> jdbc.execute("ALTER TABLE %s.%s ADD %s".formatted(staging, table, it)));
        indexes(live, staging, table).forEach(jdbc::execute);
        options(live, table).forEach(it -> jdbc.execute("ALTER TABLE %s.%s SET (%s)".formatted(staging, table, it)));
        grants(live, table).forEach(it -> jdbc.execute(it.formatted(staging + "." + table)));
    }

    private List<String> constraints(String schema, String table) {
        return jdbc.queryForList("""
            SELECT format('CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint
             WHERE conrelid = (? || '.' || ?)::regclass AND contype IN ('p', 'u', 'x')
             ORDER BY conname
            """, String.class, schema, table);
    }

    private List<String> indexes(String live, String staging, String table) {
        return jdbc.queryForList("""
            SELECT regexp_replace(pg_get_indexdef(i.indexrelid), ' ON (ONLY )?[^ ]+ ', format(' ON %I.%I ', ?, ?))
              FROM pg_index i
             WHERE i.indrelid = (? || '.' || ?)::regclass
               AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
             ORDER BY i.indexrelid
            """, String.class, staging, table, live, table);
    }

    private List<String> options(String schema, String table) {
        return jdbc.queryForList("SELECT unnest(reloptions) FROM pg_class WHERE oid = (? || '.' || ?)::regclass",
                String.class, schema, table);
    }

    /** The owner's own privileges come with the table; those of others are granted again. */
    private List<String> grants(String schema, String table) {
        return jdbc.queryForList("""
            SELECT 'GRANT ' || a.privilege_type || ' ON %s TO '
                   || CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END
                   || CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END
              FROM pg_class c, aclexplode(c.relacl) a
             WHERE c.oid = (? || '.' || ?)::regclass AND a.grantee <> c.relowner
            """, String.class, schema, table);
    }
}
