package dev.stoa.ecommerce.command.order;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The amounts of an order are such as its currency has, and give its total. */
@Constraint(validatedBy = AddsUp.Books.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AddsUp {

    String message() default "must add up";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Books implements ConstraintValidator<AddsUp, ImportOrder> {

        @Override
        public boolean isValid(ImportOrder order, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            return new ImportedSums(order, context).areValid();
        }
    }
}
