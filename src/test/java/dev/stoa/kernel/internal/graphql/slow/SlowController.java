package dev.stoa.kernel.internal.graphql.slow;

import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.internal.graphql.notes.Notes;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Controller;

/** Reads for as long as one likes, and something like a sign-in. */
@TestComponent
@Controller
public class SlowController {

    private final JdbcTemplate jdbc;

    SlowController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @QueryMapping
    @ReadsFrom(Notes.ID)
    boolean slow(@Argument double seconds) {
        return jdbc.queryForList("SELECT pg_sleep(?)", seconds).size() == 1;
    }

    @MutationMapping
    boolean enter(@Argument Map<String, Object> input) {
        return input.containsKey("password");
    }
}
