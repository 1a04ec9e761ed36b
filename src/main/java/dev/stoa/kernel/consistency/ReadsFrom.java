package dev.stoa.kernel.consistency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a GraphQL controller or one of its methods (the method's wins): the processors whose read tables are read. Every
 * field of a query, a subscription or a success view carries one; it decides what {@code @consistentWith} and a
 * mutation's own view wait for, and what {@code extensions.consistency} tells.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsFrom {

    /** Ids of processors, such as {@code ecommerce_query.orderhistory}. Unknown ones fail the start. */
    String[] value();
}
