package dev.stoa.ecommerce.imports.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.imports.ImportApi;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportPurgeTest extends ImportApi {

    private static final String BROKEN = "{\"sku\":17}";

    @Autowired
    ReportPurge purge;

    @Test
    void reportsAreKeptForTheirTimeAndNotLonger() {
        var young = importedDaysAgo(89);
        var old = importedDaysAgo(91);
        jdbc.sql("""
                INSERT INTO import_line SELECT run_id, n, 'INVALID' FROM import_run, generate_series(2, 12000) n
                 WHERE name = :name""").param("name", old).update();
        purge.run();
        assertThat(get(MERCHANT, "/import/" + young).path("invalid").asInt()).isEqualTo(1);
        assertThat(lines(young)).isEqualTo(1);
        assertThat(runs(old)).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM import_line WHERE run_id NOT IN (SELECT run_id FROM import_run)")
                .query(Integer.class).single()).isZero();
        assertThat(statuses(report(MERCHANT, "stock", old, BROKEN))).containsExactly("invalid");
    }

    @Test
    void oneThatSomebodyGoesOnWithIsLeftAlone() {
        var old = importedDaysAgo(91);
        jdbc.sql("UPDATE import_run SET holder = gen_random_uuid(), held_until = now() + interval '1 minute' "
                + "WHERE name = :name").param("name", old).update();
        purge.run();
        assertThat(lines(old)).isEqualTo(1);
    }

    private String importedDaysAgo(int days) {
        var name = name();
        report(MERCHANT, "stock", name, BROKEN);
        jdbc.sql("UPDATE import_run SET updated_at = updated_at - :age * interval '1 second' WHERE name = :name")
                .param("age", Duration.ofDays(days).toSeconds()).param("name", name).update();
        return name;
    }

    private int runs(String name) {
        return jdbc.sql("SELECT count(*) FROM import_run WHERE name = :name").param("name", name).query(Integer.class)
                .single();
    }

    private int lines(String name) {
        return jdbc.sql("SELECT count(*) FROM import_line JOIN import_run USING (run_id) WHERE name = :name")
                .param("name", name).query(Integer.class).single();
    }
}
