package dev.stoa.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A database for tests. All of them lie in one server per run, which is started by the first test that asks, or in the
 * server that {@code -Dspring.datasource.url} (and {@code .username}, {@code .password}) names.
 *
 * @param url
 *            what {@code spring.datasource.url} is set to
 */
public record TestDatabase(String url, @Nullable String user, @Nullable String password) {

    /** The master key of personal data in all databases of tests; the same as in config/application.properties. */
    public static final String MASTER_KEY = "c3RvYSB0ZXN0cyBvbmx5LCBuZXZlciBhIHNlY3JldCE=";

    /** The database that every Spring context of this run works on, unless its test says otherwise. */
    public static TestDatabase shared() {
        return TestServer.RUNNING.shared();
    }

    /**
     * Makes an empty database for one test, in place of any of the same name.
     *
     * @param name
     *            lower case letters, digits and underscores
     */
    public static TestDatabase create(String name) throws SQLException {
        return TestServer.RUNNING.create("TEMPLATE template0", name);
    }

    /** Makes a copy; nobody may be connected to the original meanwhile. */
    public TestDatabase copy(String name) throws SQLException {
        return TestServer.RUNNING.create("TEMPLATE " + name(), name);
    }

    public void drop() throws SQLException {
        TestServer.RUNNING.drop(name());
    }

    public String name() {
        return url.replaceAll(".*/([^/?]+)(\\?.*)?$", "$1");
    }

    public Connection connect() throws SQLException {
        var login = new Properties();
        if (user != null) {
            login.setProperty("user", user);
        }
        if (password != null) {
            login.setProperty("password", password);
        }
        return DriverManager.getConnection(url, login);
    }

    /** The same server and user, another database. */
    TestDatabase named(String name) {
        return new TestDatabase(url.replaceFirst("/[^/?]+(\\?.*)?$", "/" + name + "$1"), user, password);
    }
}
