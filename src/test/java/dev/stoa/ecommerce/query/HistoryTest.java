package dev.stoa.ecommerce.query;

import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on histories that no command wrote, through publication: on a database of its own, where no process goes on
 * with them.
 */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@AutoConfigureGraphQlTester
@ContextConfiguration(initializers = HistoryDatabase.class)
@ExtendWith(WithoutProcesses.class)
@Import({EventLog.class, ReadTables.class, Shop.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HistoryTest {
}
