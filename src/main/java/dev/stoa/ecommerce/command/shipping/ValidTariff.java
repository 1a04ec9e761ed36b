package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.product.CurrencyCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;

/** No country twice, bands from light to heavy, no price finer than the currency. */
@Constraint(validatedBy = ValidTariff.Unambiguous.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ValidTariff {

    String message() default "must be a tariff";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Unambiguous implements ConstraintValidator<ValidTariff, WishedTariff> {

        private static final String ELSEWHERE = "";

        @Override
        public boolean isValid(WishedTariff tariff, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean valid = true;
            var named = new HashSet<String>();
            for (int i = 0; i < tariff.zones().size(); i++) {
                var zone = tariff.zones().get(i);
                var countries = zone.countryCodes().isEmpty() ? List.of(ELSEWHERE) : zone.countryCodes();
                if (!countries.stream().allMatch(named::add)) {
                    valid = violated(context, i, "countryCodes",
                            "must name no country twice, and be empty in one zone at most");
                }
                if (!ascend(zone.bands())) {
                    valid = violated(context, i, "bands",
                            "must go from light to heavy, and only the last may be without a limit");
                }
                if (!zone.bands().stream().allMatch(band -> isPayable(band, tariff.currencyCode()))) {
                    valid = violated(context, i, "bands", "must have prices no finer than the currency");
                }
            }
            return valid;
        }

        private static boolean ascend(List<WishedTariff.Band> bands) {
            long before = 0;
            for (var band : bands) {
                long limit = band.upToGrams() == null ? Long.MAX_VALUE : band.upToGrams();
                if (limit <= before) {
                    return false;
                }
                before = limit;
            }
            return true;
        }

        private static boolean isPayable(WishedTariff.Band band, String currencyCode) {
            return !CurrencyCode.Known.isKnown(currencyCode) || band.price().stripTrailingZeros().scale() <= Currency
                    .getInstance(currencyCode).getDefaultFractionDigits();
        }

        private static boolean violated(ConstraintValidatorContext context, int zone, String component,
                String message) {
            context.buildConstraintViolationWithTemplate(message).addPropertyNode("zones").addPropertyNode(component)
                    .inIterable().atIndex(zone).addConstraintViolation();
            return false;
        }
    }
}
