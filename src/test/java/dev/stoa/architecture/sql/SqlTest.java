package dev.stoa.architecture.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * FROM a                                                     | a
            SELECT a.x FROM a AS b, LATERAL (SELECT 1 FROM c) d, "e" f           | a c e
            SELECT x FROM unnest(?::uuid[]) AS u LEFT JOIN s.a ON u = a.id       | s.a
            WITH n AS (SELECT 1 FROM a), m (x) AS MATERIALIZED (SELECT 2 FROM n) SELECT * FROM m | a
            INSERT INTO a (x) SELECT y FROM b ON CONFLICT DO NOTHING             | a b
            INSERT INTO a(x) VALUES (?) ON CONFLICT (x) DO UPDATE SET x = 1      | a
            UPDATE ONLY a SET x = (SELECT max(y) FROM b) FROM c WHERE a.x = c.x  | a b c
            DELETE FROM a USING b, c WHERE a.x = b.x                             | a b c
            SELECT extract(epoch FROM now()) FROM a WHERE x IS DISTINCT FROM y   | a
            SELECT 1 FROM a FOR UPDATE SKIP LOCKED                               | a
            TRUNCATE a, b                                                        | a b
            CREATE TABLE IF NOT EXISTS a (x int REFERENCES b (x))                | a b
            CREATE UNIQUE INDEX a_x ON a (x)                                     | a
            LEFT JOIN a ON a.x = b.x                                             | a
            SELECT 'FROM b' FROM a -- FROM c                                     | a
            """)
    void findsTheTables(String sql, String tables) {
        assertThat(Sql.tablesIn(sql)).extracting(TableName::toString).containsExactlyInAnyOrder(tables.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Removed from stock", "an update of product", "order", "from", "kernel.event",
            "ecommerce_query.catalog"})
    void leavesProseAlone(String text) {
        assertThat(Sql.tablesIn(text)).isEmpty();
    }
}
