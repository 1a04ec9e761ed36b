package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadProcessorsTest {

    @Test
    void aFieldThatReadsFromNoSuchProcessorFailsTheStart() {
        var reads = new FieldReads();
        reads.put("Query.order", "shop.orders");
        reads.put("Query.product", "shop.catalog", "shop.stock");
        assertThatCode(() -> ReadProcessors.check(reads, Set.of("shop.orders", "shop.catalog", "shop.stock")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ReadProcessors.check(reads, Set.of("shop.catalog", "shop.order")))
                .hasMessage("No such processor: Query.order reads from \"shop.orders\", Query.product reads from "
                        + "\"shop.stock\". There are [shop.catalog, shop.order]");
    }
}
