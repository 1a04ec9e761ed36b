package dev.stoa.ecommerce.command.product;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.Currency;

/** More than nothing, no finer than the currency, and so little that no order can overflow. */
@Constraint(validatedBy = ValidPrice.Payable.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ValidPrice {

    String message() default "must be a price";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Payable implements ConstraintValidator<ValidPrice, Price> {

        private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000);

        @Override
        public boolean isValid(Price price, ConstraintValidatorContext context) {
            if (!CurrencyCode.Known.isKnown(price.currencyCode())) {
                return violated(context, "currencyCode", "must be a currency of ISO 4217, such as EUR");
            }
            int digits = Currency.getInstance(price.currencyCode()).getDefaultFractionDigits();
            if (price.amount().signum() <= 0 || price.amount().compareTo(MOST) > 0) {
                return violated(context, "amount", "must be more than 0 and at most 100000000");
            }
            if (price.amount().stripTrailingZeros().scale() > digits) {
                return violated(context, "amount", "must have no more than %d decimals".formatted(digits));
            }
            return true;
        }

        private static boolean violated(ConstraintValidatorContext context, String component, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addPropertyNode(component).addConstraintViolation();
            return false;
        }
    }
}
