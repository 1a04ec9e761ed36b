package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.product.CurrencyCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount off is in the currency of the minimum; no cart has two. */
@Constraint(validatedBy = InOneCurrency.Same.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InOneCurrency {

    String message() default "must be in the currency of benefit.amountOff";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Same implements ConstraintValidator<InOneCurrency, WishedTerms> {

        @Override
        public boolean isValid(WishedTerms terms, ConstraintValidatorContext context) {
            var off = terms.benefit().amountOff();
            var minimum = terms.minimumSubtotal();
            if (off == null || minimum == null || off.currencyCode().equals(minimum.currencyCode())
                    || !CurrencyCode.Known.isKnown(minimum.currencyCode())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("minimumSubtotal").addConstraintViolation();
            return false;
        }
    }
}
