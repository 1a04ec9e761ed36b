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
import org.jspecify.annotations.Nullable;

/** The rules about what variants differ in. */
final class Options {

    private final List<ProductOption> defined;
    private final Map<Set<VariantOption>, String> taken = new HashMap<>();

    Options(List<ProductOption> defined) {
        this.defined = defined;
    }

    /** Why a variant cannot stand beside those that were told before. */
    Optional<Rejection> refusal(String sku, List<VariantOption> chosen) {
        var wrong = misfit(sku, chosen);
        if (wrong.isPresent()) {
            return wrong;
        }
        if (chosen.isEmpty() && defined.isEmpty()) {
            return Optional.empty();
        }
        var other = taken.putIfAbsent(Set.copyOf(chosen), sku);
        return other == null ? Optional.empty() : Optional.of(new VariantTwice(sku, other));
    }

    private Optional<Rejection> misfit(String sku, List<VariantOption> chosen) {
        if (defined.isEmpty()) {
            return Optional.empty();
        }
        var names = new HashSet<String>();
        for (var option : chosen) {
            var problem = names.add(option.name()) ? misfit(option) : OptionMisfit.REPEATED;
            if (problem != null) {
                return Optional.of(new OptionsDoNotFit(sku, option.name(), problem, option.value(), defined));
            }
        }
        return defined.stream().map(ProductOption::name).filter(name -> !names.contains(name)).findFirst()
                .map(name -> new OptionsDoNotFit(sku, name, OptionMisfit.MISSING, null, defined));
    }

    private @Nullable OptionMisfit misfit(VariantOption option) {
        var known = defined.stream().filter(it -> it.name().equals(option.name())).findFirst();
        if (known.isEmpty()) {
            return OptionMisfit.UNKNOWN_OPTION;
        }
        return known.get().values().contains(option.value()) ? null : OptionMisfit.UNKNOWN_VALUE;
    }
}
