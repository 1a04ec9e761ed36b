package dev.stoa.ecommerce.query.catalog;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is sorted: without regard to case and accents. */
final class SortName {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private SortName() {}

    static String of(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
