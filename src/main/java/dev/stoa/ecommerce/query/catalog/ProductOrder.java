package dev.stoa.ecommerce.query.catalog;

import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.Keyset.Key;
import dev.stoa.kernel.graphql.Keyset.Type;
import java.util.List;
import java.util.stream.Stream;

/** The orders of the product list; products that are equal otherwise follow their ids. */
enum ProductOrder {

    NEWEST(true, new Key("created_at", Type.INSTANT)) {
        @Override
        Stream<String> values(Product product) {
            return Stream.of(product.createdAt().toString());
        }
    },

    NAME(false, new Key("sort_name", Type.TEXT)) {
        @Override
        Stream<String> values(Product product) {
            return Stream.of(SortName.of(product.name()));
        }
    },

    PRICE_ASC(false, Price.CURRENCY, Price.LOWEST) {
        @Override
        Stream<String> values(Product product) {
            return Price.values(product);
        }
    },

    PRICE_DESC(true, Price.CURRENCY, Price.LOWEST) {
        @Override
        Stream<String> values(Product product) {
            return Price.values(product);
        }
    };

    private final Keyset keyset;

    ProductOrder(boolean descending, Key... keys) {
        var all = Stream.concat(Stream.of(keys), Stream.of(new Key("id", Type.UUID))).toList();
        keyset = new Keyset("products." + name(), all, descending);
    }

    abstract Stream<String> values(Product product);

    Keyset keyset() {
        return keyset;
    }

    List<String> key(Product product) {
        return Stream.concat(values(product), Stream.of(product.id().value().toString())).toList();
    }

    private static final class Price {

        static final Key CURRENCY = new Key("currency_code", Type.TEXT);
        static final Key LOWEST = new Key("coalesce(lowest_price, 0)", Type.LONG);

        static Stream<String> values(Product product) {
            var range = product.priceRange();
            return Stream.of(product.currencyCode(), range == null ? "0" : Long.toString(range.lowest().minorUnits()));
        }
    }
}
