package dev.stoa.kernel.eventstore;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name and schema version under which an event is stored. Both outlive class names: a renamed class keeps
 * them, a changed shape raises the version and comes with an {@link Upcaster}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** The name, such as {@code ecommerce.order-placed}: domain, dot, words in the past tense joined by hyphens. */
    String value();

    /** The schema version that this class writes, counted from 1. */
    int version() default 1;
}
