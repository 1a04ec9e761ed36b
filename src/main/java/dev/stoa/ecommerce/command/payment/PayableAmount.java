package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** More than nothing, and little enough for sums to be safe. Null is fine. */
@Constraint(validatedBy = PayableAmount.Payable.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@interface PayableAmount {

    String message() default "must be more than 0";

    /** Whether it may be nothing at all. */
    boolean orNothing() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Payable implements ConstraintValidator<PayableAmount, Money> {

        private static final long MOST = Long.MAX_VALUE / 4;

        private long least = 1;

        @Override
        public void initialize(PayableAmount rule) {
            least = rule.orNothing() ? 0 : 1;
        }

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null || amount.minorUnits() >= least && amount.minorUnits() <= MOST;
        }
    }
}
