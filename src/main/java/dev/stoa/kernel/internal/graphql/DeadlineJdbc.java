package dev.stoa.kernel.internal.graphql;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.jdbc.PgStatement;
import org.springframework.jdbc.core.JdbcTemplate;

/** Has PostgreSQL cancel a statement that is still running at the deadline of the request it reads for. */
class DeadlineJdbc extends JdbcTemplate {

    DeadlineJdbc(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void applyStatementSettings(Statement statement) throws SQLException {
        super.applyStatementSettings(statement);
        if (RequestDeadline.CURRENT.isBound()) {
            statement.unwrap(PgStatement.class).setQueryTimeoutMs(RequestDeadline.CURRENT.get().remainingMillis());
        }
    }
}
