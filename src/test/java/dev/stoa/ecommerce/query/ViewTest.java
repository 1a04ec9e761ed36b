package dev.stoa.ecommerce.query;

import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test on the running application, with a log that takes any events. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@AutoConfigureGraphQlTester
@Import({EventLog.class, ReadTables.class, Shop.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ViewTest {
}
