package dev.stoa.demo;

import dev.stoa.ecommerce.command.product.NewVariant;
import dev.stoa.ecommerce.command.product.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One line of the sample catalogue. */
record SampleProduct(List<String> category, String name, String description, List<NewVariant> variants,
        int popularity) {

    private static final String CURRENCY = "EUR";

    static SampleProduct parse(String line) {
        var fields = line.split("\\|");
        return new SampleProduct(List.of(fields[0].split(" > ")), fields[1], fields[2],
                variants(fields[3], fields[4].split(";"), fields[6].split(";"), fields[7]),
                Integer.parseInt(fields[5]));
    }

    private static List<NewVariant> variants(String stem, String[] texts, String[] grams, String taxClass) {
        var variants = new ArrayList<NewVariant>();
        for (var text : texts) {
            int number = variants.size();
            variants.add(variant(stem + (char) ('A' + number), text,
                    Integer.parseInt(grams[Math.min(number, grams.length - 1)]), taxClass));
        }
        return variants;
    }

    private static NewVariant variant(String sku, String text, int grams, String taxClass) {
        int colon = text.lastIndexOf(':');
        var price = new Price(new BigDecimal(text.substring(colon + 1)), CURRENCY);
        int equals = text.indexOf('=');
        var options = equals < 0
                ? List.<NewVariant.Option>of()
                : List.of(new NewVariant.Option(text.substring(0, equals), text.substring(equals + 1, colon)));
        return new NewVariant(sku, null, options, price, grams, taxClass);
    }

    static String currency() {
        return CURRENCY;
    }
}
