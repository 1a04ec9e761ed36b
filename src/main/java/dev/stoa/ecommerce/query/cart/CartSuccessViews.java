package dev.stoa.ecommerce.query.cart;

import dev.stoa.ecommerce.query.promotion.PromotionProjection;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the cart in the answers of the mutations that change one. */
@Controller
@ReadsFrom({CartProjection.ID, PromotionProjection.ID})
class CartSuccessViews {

    private static final String FIELD = "cart";

    private final Carts carts;

    CartSuccessViews(Carts carts) {
        this.carts = carts;
    }

    @SchemaMapping(typeName = "AddToCartSuccess", field = FIELD)
    Optional<Cart> added(CommandSuccess success) {
        return cart(success);
    }

    @SchemaMapping(typeName = "ChangeCartLineSuccess", field = FIELD)
    Optional<Cart> lineChanged(CommandSuccess success) {
        return cart(success);
    }

    @SchemaMapping(typeName = "RemoveFromCartSuccess", field = FIELD)
    Optional<Cart> removed(CommandSuccess success) {
        return cart(success);
    }

    @SchemaMapping(typeName = "ApplyVoucherSuccess", field = FIELD)
    Optional<Cart> voucherApplied(CommandSuccess success) {
        return cart(success);
    }

    @SchemaMapping(typeName = "RemoveVoucherSuccess", field = FIELD)
    Optional<Cart> voucherRemoved(CommandSuccess success) {
        return cart(success);
    }

    @SchemaMapping(typeName = "SetCartAddressesSuccess", field = FIELD)
    Optional<Cart> addressed(CommandSuccess success) {
        return cart(success);
    }

    @SchemaMapping(typeName = "ChooseShippingSuccess", field = FIELD)
    Optional<Cart> shippingChosen(CommandSuccess success) {
        return cart(success);
    }

    @SchemaMapping(typeName = "ClaimCartSuccess", field = FIELD)
    Optional<Cart> claimed(CommandSuccess success) {
        return cart(success);
    }

    private Optional<Cart> cart(CommandSuccess success) {
        var id = success.receipt().streamId();
        return carts.byId(id, CartViewer.ofCart(id));
    }
}
