package dev.stoa.architecture.broken;

import dev.stoa.architecture.Rule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the root of a twin: the rule that it breaks, and every message that must appear, and no other. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaks {

    Class<? extends Rule> value();

    String[] says();
}
