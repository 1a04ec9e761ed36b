package dev.stoa.ecommerce.command.slug;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes slugs of names: {@code Café Crème, 250 g} gives {@code cafe-creme-250-g}. A slug is the slug of itself. */
public final class Slug {

    static final int LONGEST = 100;

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Slug() {}

    /** The slug; empty where the name has no letter or digit. */
    public static String of(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace("ß", "ss");
        var letters = Normalizer.normalize(ACCENTS.matcher(folded).replaceAll(""), Normalizer.Form.NFC);
        return shortened(trimmed(OTHERS.matcher(letters).replaceAll("-")));
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return trimmed(slug.substring(0, end));
    }

    private static String trimmed(String slug) {
        return EDGES.matcher(slug).replaceAll("");
    }
}
