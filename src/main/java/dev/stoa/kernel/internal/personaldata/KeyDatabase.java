package dev.stoa.kernel.internal.personaldata;

import com.zaxxer.hikari.HikariDataSource;
import dev.stoa.kernel.internal.personaldata.PersonalDataSettings.KeyDataSource;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The schema with the keys, in the main database or in one of its own. */
@Component
final class KeyDatabase implements DisposableBean {

    static final String SCHEMA = "personal_data";

    private final @Nullable HikariDataSource own;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate apart;
    private final String name;

    KeyDatabase(PersonalDataSettings settings, JdbcTemplate main, PlatformTransactionManager transactions) {
        var elsewhere = settings.datasource();
        own = elsewhere == null ? null : pool(elsewhere);
        jdbc = own == null ? main : new JdbcTemplate(own);
        apart = new TransactionTemplate(own == null ? transactions : new JdbcTransactionManager(own));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        name = elsewhere == null ? "the main database" : elsewhere.toString();
        migrate(Objects.requireNonNull(jdbc.getDataSource()));
    }

    /** Reads, inside the caller's transaction where that is in the same database. */
    <T> T read(Function<JdbcTemplate, T> statement) {
        return statement.apply(jdbc);
    }

    /** Writes in a transaction of its own: committed when this returns, whatever becomes of the caller's. */
    <T> T write(Function<JdbcTemplate, T> statement) {
        return Objects.requireNonNull(apart.execute(status -> statement.apply(jdbc)));
    }

    @Override
    public void destroy() {
        if (own != null) {
            own.close();
        }
    }

    /** For messages. */
    @Override
    public String toString() {
        return "the schema %s of %s".formatted(SCHEMA, name);
    }

    private void migrate(DataSource source) {
        try {
            Flyway.configure().dataSource(source).locations("classpath:db/keys").defaultSchema(SCHEMA).schemas(SCHEMA)
                    .createSchemas(true).table("flyway_history").load().migrate();
        } catch (FlywayException e) {
            destroy();
            throw new KeysUnavailable("The keys of personal data cannot be kept in %s: %s. Nothing was touched."
                    .formatted(this, String.valueOf(e.getMessage()).replaceAll("\\s*\\R[\\s\\S]*", "")), e);
        }
    }

    private static HikariDataSource pool(KeyDataSource target) {
        var pool = new HikariDataSource();
        pool.setPoolName("keys");
        pool.setJdbcUrl(target.url());
        pool.setUsername(target.username());
        pool.setPassword(target.password());
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(8000);
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
