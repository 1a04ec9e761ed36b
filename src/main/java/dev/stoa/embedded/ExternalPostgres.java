package dev.stoa.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** The server that the operator names: reached once before anything is built on it. */
final class ExternalPostgres {

    private static final int OLDEST = 15;
    private static final String SECONDS_TO_WAIT = "10";

    /**
     * @throws DatabaseUnavailable
     *             when it does not answer, or not to this user, or is too old
     */
    static DatabaseAddress reach(DataSourceProperties properties) {
        var url = properties.determineUrl();
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnavailable(
                    "Stoa works on PostgreSQL, and spring.datasource.url names something else: %s. Set it to jdbc:postgresql://<host>:<port>/<database>, or leave it out for the embedded one."
                            .formatted(shown(url)));
        }
        var target = new DatabaseAddress(url, properties.determineUsername(), properties.determinePassword());
        try (var connection = DriverManager.getConnection(url, login(target))) {
            var version = connection.getMetaData();
            if (version.getDatabaseMajorVersion() < OLDEST) {
                throw new DatabaseUnavailable("Stoa needs PostgreSQL %d or newer; at %s is %s."
                        .formatted(OLDEST, shown(url), version.getDatabaseProductVersion()));
            }
            return target;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(explain(target, e), e);
        }
    }

    private static Properties login(DatabaseAddress target) {
        var login = new Properties();
        login.setProperty("connectTimeout", SECONDS_TO_WAIT);
        login.setProperty("loginTimeout", SECONDS_TO_WAIT);
        if (target.user() != null) {
            login.setProperty("user", target.user());
        }
        if (target.password() != null) {
            login.setProperty("password", target.password());
        }
        return login;
    }

    private static String explain(DatabaseAddress target, SQLException e) {
        var where = shown(target.url());
        var why = ServerLog.oneLine(e.getMessage());
        var state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return "PostgreSQL at %s does not let the user %s in: %s. Check spring.datasource.username and spring.datasource.password."
                    .formatted(where, target.user(), why);
        }
        if (state.equals("3D000")) {
            return "PostgreSQL at %s answers, but: %s. Create the database, or correct spring.datasource.url."
                    .formatted(where, why);
        }
        return "PostgreSQL at %s cannot be reached: %s Start it or correct spring.datasource.url, or leave that out for the embedded one."
                .formatted(where, why);
    }

    /** Without what may follow as a parameter, a password for one. */
    private static String shown(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    private ExternalPostgres() {}
}
