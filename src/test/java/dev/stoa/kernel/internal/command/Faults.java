package dev.stoa.kernel.internal.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A network between the node and its database that does what a test tells it to. */
class Faults implements BeanPostProcessor {

    /** Commits that reach the database, but whose answers are lost with the connection. */
    final AtomicInteger lostAnswers = new AtomicInteger();
    /** Commits that are lost on the way, with the connection. */
    final AtomicInteger lostCommits = new AtomicInteger();
    /** Whether no connection can be had at all. */
    volatile boolean unreachable;

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? new Faulty(source) : bean;
    }

    private void commit(Connection connection) throws SQLException {
        if (lostCommits.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            connection.rollback();
            throw new SQLException("the connection was lost", "08006");
        }
        connection.commit();
        if (lostAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new SQLException("the connection was lost", "08006");
        }
    }

    private final class Faulty extends DelegatingDataSource {

        private Faulty(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (unreachable) {
                throw new SQLTransientConnectionException("nobody answers", "08001");
            }
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(Faults.class.getClassLoader(), new Class<?>[]{Connection.class},
                    (self, method, arguments) -> {
                        if (method.getName().equals("commit")) {
                            commit(connection);
                            return null;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}
