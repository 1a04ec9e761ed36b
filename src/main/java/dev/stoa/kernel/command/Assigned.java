package dev.stoa.kernel.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a command that the server assigned: the id of a new stream, the time. Two commands that differ
 * only in such components count as the same under one idempotency key. Where {@link Command#streamId()} itself is
 * marked, the stream is taken to be new until the log says otherwise.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Assigned {
}
