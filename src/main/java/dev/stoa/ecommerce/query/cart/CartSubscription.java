package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.query.promotion.PromotionProjection;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.LiveQuery;
import dev.stoa.kernel.graphql.LiveQuery.State;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@ReadsFrom({CartProjection.ID, PromotionProjection.ID})
class CartSubscription {

    private final Carts carts;
    private final CartViewers viewers;
    private final LiveQuery live;

    CartSubscription(Carts carts, CartViewers viewers, LiveQuery live) {
        this.carts = carts;
        this.viewers = viewers;
        this.live = live;
    }

    @SubscriptionMapping
    Flux<CartChange> cartChanged(@Argument CartId id, @Argument @Nullable String guestSecret,
            @Argument @Nullable String after, Actor actor) {
        var viewer = viewers.of(actor, id, guestSecret);
        return live.follow(CartProjection.ID, id.value(), after, () -> state(id, viewer))
                .map(message -> new CartChange(message.view(), message.token()));
    }

    private @Nullable State<Cart> state(CartId id, CartViewer viewer) {
        return carts.byId(id.value(), viewer)
                .map(cart -> new State<>(cart, cart.version(), Stream.ofNullable(cart.ordered()).toList()))
                .orElse(null);
    }
}
