package dev.stoa.ecommerce.query.promotion;

import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Shows the voucher or the shipping method in the answers of the mutations that change one. */
@Controller
@ReadsFrom(PromotionProjection.ID)
class PromotionSuccessViews {

    private static final String VOUCHER = "voucher";
    private static final String METHOD = "shippingMethod";

    private final Promotions promotions;

    PromotionSuccessViews(Promotions promotions) {
        this.promotions = promotions;
    }

    @SchemaMapping(typeName = "CreateVoucherSuccess", field = VOUCHER)
    Optional<Voucher> created(CommandSuccess success) {
        return promotions.voucher(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "ChangeVoucherSuccess", field = VOUCHER)
    Optional<Voucher> changed(CommandSuccess success) {
        return promotions.voucher(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "DeactivateVoucherSuccess", field = VOUCHER)
    Optional<Voucher> deactivated(CommandSuccess success) {
        return promotions.voucher(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "CreateShippingMethodSuccess", field = METHOD)
    Optional<ShippingMethod> methodCreated(CommandSuccess success) {
        return promotions.shippingMethod(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "ChangeShippingMethodSuccess", field = METHOD)
    Optional<ShippingMethod> methodChanged(CommandSuccess success) {
        return promotions.shippingMethod(success.receipt().streamId());
    }
}
