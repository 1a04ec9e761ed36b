package dev.stoa.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Notes every statement and commit that goes through the context's data source, with the thread that sent it. Import it
 * into a test's context; it notes only while {@link #during} runs.
 */
public final class StatementCounter implements BeanPostProcessor {

    /** What a commit is noted as. */
    public static final String COMMIT = "COMMIT";

    private final Queue<Noted> noted = new ConcurrentLinkedQueue<>();
    private volatile boolean noting;

    /** A statement, or {@link #COMMIT}. */
    public record Noted(String thread, String sql) {

        /** On the thread that calls this. */
        public boolean isMine() {
            return thread.equals(Thread.currentThread().getName());
        }
    }

    /** What a test does. */
    public interface Action {

        void run() throws Exception;
    }

    /** What all threads sent while the action ran. */
    public List<Noted> during(Action action) throws Exception {
        noted.clear();
        noting = true;
        try {
            action.run();
        } finally {
            noting = false;
        }
        return List.copyOf(noted);
    }

    /** The same for the threads that are asked for. */
    public List<String> during(Predicate<Noted> wanted, Action action) throws Exception {
        return during(action).stream().filter(wanted).map(Noted::sql).toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private void note(String sql) {
        if (noting) {
            noted.add(new Noted(Thread.currentThread().getName(), sql));
        }
    }

    private Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type
                .cast(Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[]{type}, handler));
    }

    private final class Counting extends DelegatingDataSource {

        private Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return proxy(Connection.class, (self, method, arguments) -> {
                if (method.getName().equals("commit")) {
                    note(COMMIT);
                }
                var result = call(connection, method, arguments);
                return switch (result) {
                    case PreparedStatement prepared -> counting(PreparedStatement.class, prepared,
                            arguments == null ? "" : String.valueOf(arguments[0]));
                    case Statement statement -> counting(Statement.class, statement, null);
                    case null, default -> result;
                };
            });
        }

        private <S extends Statement> S counting(Class<S> type, S statement, @Nullable String prepared) {
            return proxy(type, (self, method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    note(prepared != null ? prepared : arguments == null ? "batch" : String.valueOf(arguments[0]));
                }
                return call(statement, method, arguments);
            });
        }
    }
}
