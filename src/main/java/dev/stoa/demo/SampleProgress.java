package dev.stoa.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the sample data is loaded. */
@Component
class SampleProgress {

    static final String BEGUN = "begun";
    static final String CATALOGUE = "catalogue";
    static final String ORDERS = "orders";

    private final JdbcClient jdbc;

    SampleProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isDone(String step) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM sample_progress WHERE step = ?)").param(step).query(Boolean.class)
                .single();
    }

    void done(String step) {
        jdbc.sql("INSERT INTO sample_progress (step) VALUES (?) ON CONFLICT DO NOTHING").param(step).update();
    }
}
