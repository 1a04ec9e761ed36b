package dev.stoa.ecommerce.command.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartMerged;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A node that dies between the two commands of claiming a cart: what was in it is in the customer's all the same. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
class ClaimCutOffTest {

    @Autowired
    CommandGateway gateway;
    @Autowired
    EventStore store;

    private final VariantId variant = new VariantId(Ids.next());
    private final Offer lamp = new Offer(new ProductId(Ids.next()), variant, "LAMP", "Lamp", "Lamp",
            new Money(1990, "EUR"), 0, "standard", true);

    private void give(Command command, Actor actor) {
        assertThat(gateway.execute(command, CommandOptions.NONE, Origin.of(actor)))
                .isInstanceOf(CommandResult.Success.class);
    }

    @Test
    void whatWasInTheGuestsCartIsMergedByItselfAndOnce() {
        var ada = Acting.somebody();
        var guests = new CartId(Ids.next());
        give(new OpenCart(guests, variant, 2, lamp), Actor.ANONYMOUS);
        give(new HandOverCart(guests, true, ada.accountId()), ada);

        var own = CustomerCart.of(ada.accountId()).value();
        await().atMost(Duration.ofSeconds(30)).until(() -> store.currentVersion(own) > 0);

        var merged = store.read(own, 0, 10).stream().map(Recorded::event).filter(CartMerged.class::isInstance).toList();
        assertThat(merged).singleElement().isInstanceOfSatisfying(CartMerged.class, it -> {
            assertThat(it.lines()).containsExactly(new CartLine(variant.value(), 2, lamp.price()));
            assertThat(it.leftOut()).isEqualTo(List.of());
        });
    }
}
