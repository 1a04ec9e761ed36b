package dev.stoa.kernel.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;

/** Names a {@link ProcessManager}. A process begins with the events after its registration, never with older ones. */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Process {

    /** Module id, dot, name: {@code ecommerce_process.checkout}. Stable. */
    String id();

    /** Raised when the meaning of the state or the reactions change. From 1. */
    int version() default 1;
}
