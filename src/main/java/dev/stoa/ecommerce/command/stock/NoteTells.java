package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A reason that has no name is told by the note. */
@Constraint(validatedBy = NoteTells.Told.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface NoteTells {

    String message() default "must tell the reason where that is OTHER";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Told implements ConstraintValidator<NoteTells, AdjustStock> {

        @Override
        public boolean isValid(AdjustStock adjust, ConstraintValidatorContext context) {
            if (adjust.reason() != AdjustmentReason.OTHER || adjust.note() != null && !adjust.note().isBlank()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("note").addConstraintViolation();
            return false;
        }
    }
}
