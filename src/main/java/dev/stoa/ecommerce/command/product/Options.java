package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductOption;
import dev.stoa.ecommerce.command.events.VariantOption;
import dev.stoa.kernel.command.Rejection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules about what variants differ in. */
final class Options {

    private final List<ProductOption> defined;
    private final Map<Set<VariantOption>, String> taken = new HashMap<>();

    Options(List<ProductOption> defined) {
        this.defined = defined;
    }

    /** Why a variant cannot stand beside those that were told before. */
    Optional<Rejection> refusal(String sku, List<VariantOption> chosen) {
        var wrong = misfit(chosen);
        if (wrong.isPresent()) {
            return wrong.map(option -> new OptionsDoNotFit(sku, option));
        }
        if (chosen.isEmpty() && defined.isEmpty()) {
            return Optional.empty();
        }
        var other = taken.putIfAbsent(Set.copyOf(chosen), sku);
        return other == null ? Optional.empty() : Optional.of(new VariantTwice(sku, other));
    }

    private Optional<String> misfit(List<VariantOption> chosen) {
        if (defined.isEmpty()) {
            return Optional.empty();
        }
        var names = new HashSet<String>();
        for (var option : chosen) {
            if (!names.add(option.name()) || defined.stream().noneMatch(
                    known -> known.name().equals(option.name()) && known.values().contains(option.value()))) {
                return Optional.of(option.name());
            }
        }
        return defined.stream().map(ProductOption::name).filter(name -> !names.contains(name)).findFirst();
    }
}
