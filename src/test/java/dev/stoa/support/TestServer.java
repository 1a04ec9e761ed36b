package dev.stoa.support;

import dev.stoa.embedded.EmbeddedPostgres;
import java.sql.SQLException;

/**
 * The server of this run.
 *
 * @param shared
 *            the database that contexts get
 * @param admin
 *            may make databases
 * @param owner
 *            owns them
 */
record TestServer(TestDatabase shared, TestDatabase admin, String owner) {

    static final TestServer RUNNING = open();

    private static TestServer open() {
        var url = System.getProperty("spring.datasource.url");
        return url == null || url.isBlank() ? embedded() : external(url);
    }

    private static TestServer external(String url) {
        var given = new TestDatabase(url, System.getProperty("spring.datasource.username"),
                System.getProperty("spring.datasource.password"));
        return new TestServer(given, given.named("postgres"), "CURRENT_USER");
    }

    private static TestServer embedded() {
        var server = TestServerProcess.start();
        return new TestServer(
                new TestDatabase(server.url(EmbeddedPostgres.NAME), EmbeddedPostgres.NAME, server.password()),
                new TestDatabase(server.url("postgres"), "postgres", server.password()), EmbeddedPostgres.NAME);
    }

    TestDatabase create(String template, String name) throws SQLException {
        drop(name);
        execute("CREATE DATABASE %s OWNER %s %s".formatted(name, owner, template));
        return shared.named(name);
    }

    void drop(String name) throws SQLException {
        execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = admin.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
