package dev.stoa.kernel.processor;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A method of a processor that is called with events: {@code void on(Recorded<? extends OrderEvent> recorded)} or, for
 * one type, {@code void on(Recorded<OrderPlaced> r)}. Two methods of one processor that match the same event fail the
 * start. Never called by the publishing thread: the processor's worker calls it, later, in a transaction.
 *
 * <p>
 * A projection's method may return a {@code UUID} instead: the stream of a thing that is shown differently because of
 * the event, beside the event's own; null where there is none. Whoever follows that thing looks again after the commit.
 */
@Documented
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventHandler {
}
