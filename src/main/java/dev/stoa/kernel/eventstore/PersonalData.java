package dev.stoa.kernel.eventstore;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of an event that says something about a person: a name, an e-mail, an address, free text. It is
 * stored encrypted under a key of that person, whatever its type, and in the clear nowhere but in read tables. The same
 * on components of commands, of the states of deciders and of process managers, and of records inside any of these.
 *
 * <p>
 * Once the person's key is erased the component reads as null where it is {@code @Nullable}, else as the text
 * {@value #ERASED}, or as an empty collection; so only such components can be marked. Constructors must accept these.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

    /** What a text says whose person's key is erased. */
    String ERASED = "[erased]";

    /**
     * Whose data it is: the name of a component beside this one, a UUID or a record of one UUID, with the person's id.
     * By default, and where that component is null, the stream of the event or command (the instance of a process): a
     * record inside another must name a component.
     */
    String of() default "";
}
