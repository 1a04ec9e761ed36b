package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.query.promotion.PromotionProjection;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom({CartProjection.ID, PromotionProjection.ID})
class CartController {

    private final Carts carts;
    private final CartViewers viewers;

    CartController(Carts carts, CartViewers viewers) {
        this.carts = carts;
        this.viewers = viewers;
    }

    @QueryMapping
    Optional<Cart> cart(@Argument CartId id, @Argument @Nullable String guestSecret, Actor actor) {
        return carts.byId(id.value(), viewers.of(actor, id, guestSecret));
    }

    @QueryMapping
    Optional<Cart> myCart(Actor actor) {
        return actor instanceof Actor.Account account ? carts.ofCustomer(account.accountId()) : Optional.empty();
    }
}
