package dev.stoa.kernel.processor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A processor that keeps read tables. Its {@link EventHandler} methods are applied to every event of their types from
 * the beginning of the log, exactly once, in stream order; across streams in no order but that of cause and effect.
 *
 * <p>
 * Handlers write through JdbcClient, to unqualified names of tables in the schema of the module (the part of the id
 * before the dot), in the transaction that they are called in. What they write depends on the event alone: no
 * {@code now()}, no generated ids, no HTTP, no threads, no transactions of their own.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Projection {

    /** Module id, dot, name: {@code ecommerce_query.orderhistory}. Stable; the module id is also the schema. */
    String id();

    /** Raised when the tables or the handlers change, so that the tables are rebuilt from the log. From 1. */
    int version() default 1;

    /** The read tables that the projection keeps, all of them, unqualified. */
    String[] tables();

    @AliasFor(annotation = Component.class, attribute = "value")
    String beanName() default "";
}
