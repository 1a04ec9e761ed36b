package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.product.CurrencyCode;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks through the amounts of an order that another shop took. */
final class ImportedSums {

    private static final BigDecimal DEAREST = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private final ImportOrder order;
    private final ConstraintValidatorContext context;
    private boolean valid = true;

    ImportedSums(ImportOrder order, ConstraintValidatorContext context) {
        this.order = order;
        this.context = context;
    }

    /** Where the currency is none, that is all that is told. */
    boolean areValid() {
        if (!CurrencyCode.Known.isKnown(order.currencyCode())) {
            return true;
        }
        int digits = Currency.getInstance(order.currencyCode()).getDefaultFractionDigits();
        amount("shipping", order.shipping(), digits);
        amount("tax", order.tax(), digits);
        amount("total", order.total(), digits);
        amount("captured", order.captured(), digits);
        amount("refunded", order.refunded(), digits);
        for (int i = 0; i < order.lines().size(); i++) {
            line(i, order.lines().get(i), digits);
        }
        if (valid) {
            sums();
        }
        return valid;
    }

    private void line(int number, ImportedLine line, int digits) {
        var unitPrice = wrong(line.unitPrice(), DEAREST, digits);
        var discount = wrong(line.discount(), MOST, digits);
        var tax = wrong(line.tax(), MOST, digits);
        ofLine(number, "unitPrice", unitPrice);
        ofLine(number, "discount", discount == null && unitPrice == null && zero(line.discount())
                .compareTo(line.price()) > 0 ? "must not be more than the line costs" : discount);
        ofLine(number, "tax", tax);
    }

    private void sums() {
        var lines = sum(ImportedLine::price).subtract(sum(ImportedLine::discount)).add(zero(order.shipping()));
        var tax = order.tax() == null ? sum(ImportedLine::tax) : order.tax();
        var total = order.taxIncluded() ? lines : lines.add(tax);
        if (order.total().compareTo(total) != 0) {
            violated("total", "must be %s, what lines and shipping come to, less discounts%s".formatted(
                    total.stripTrailingZeros().toPlainString(), order.taxIncluded() ? "" : ", with tax"));
        }
        if (order.captured().compareTo(order.total()) > 0) {
            violated("captured", "must not be more than the total");
        }
        if (order.refunded().compareTo(order.captured()) > 0) {
            violated("refunded", "must not be more than was captured");
        }
    }

    private BigDecimal sum(Function<ImportedLine, @Nullable BigDecimal> amount) {
        return order.lines().stream().map(line -> zero(amount.apply(line))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal zero(@Nullable BigDecimal amount) {
        return Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }

    private void amount(String name, @Nullable BigDecimal amount, int digits) {
        var wrong = wrong(amount, MOST, digits);
        if (wrong != null) {
            violated(name, wrong);
        }
    }

    private static @Nullable String wrong(@Nullable BigDecimal amount, BigDecimal most, int digits) {
        if (amount == null) {
            return null;
        }
        if (amount.signum() < 0 || amount.compareTo(most) > 0) {
            return "must be 0 or more and at most %s".formatted(most);
        }
        return amount.stripTrailingZeros().scale() > digits
                ? "must have no more than %d decimals".formatted(digits)
                : null;
    }

    private void violated(String name, String message) {
        valid = false;
        context.buildConstraintViolationWithTemplate(message).addPropertyNode(name).addConstraintViolation();
    }

    private void ofLine(int number, String name, @Nullable String message) {
        if (message != null) {
            valid = false;
            context.buildConstraintViolationWithTemplate(message).addPropertyNode("lines").addPropertyNode(name)
                    .inIterable().atIndex(number).addConstraintViolation();
        }
    }
}
