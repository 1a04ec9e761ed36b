package dev.stoa.kernel.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name of a command, such as {@code ecommerce.reserve-stock}: it stands in receipts and in the outgoing
 * commands of processes and outlives the class name.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandType {

    String value();
}
