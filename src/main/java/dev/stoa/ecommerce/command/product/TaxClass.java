package dev.stoa.ecommerce.command.product;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a tax class; which rate it stands for is configured. */
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*+")
@Size(max = 40)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface TaxClass {

    String message() default "must be up to 40 small letters and digits, with single hyphens in between";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
