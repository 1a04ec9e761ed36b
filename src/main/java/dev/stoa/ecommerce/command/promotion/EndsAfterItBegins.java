package dev.stoa.ecommerce.command.promotion;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The end of a period comes after its beginning. */
@Constraint(validatedBy = EndsAfterItBegins.Ordered.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface EndsAfterItBegins {

    String message() default "must be later than validFrom";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Ordered implements ConstraintValidator<EndsAfterItBegins, WishedTerms> {

        @Override
        public boolean isValid(WishedTerms terms, ConstraintValidatorContext context) {
            if (terms.validFrom() == null || terms.validUntil() == null
                    || terms.validUntil().isAfter(terms.validFrom())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("validUntil").addConstraintViolation();
            return false;
        }
    }
}
