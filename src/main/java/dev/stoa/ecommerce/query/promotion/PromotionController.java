package dev.stoa.ecommerce.query.promotion;

import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Pages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(PromotionProjection.ID)
class PromotionController {

    private final Promotions promotions;
    private final Pages pages;

    PromotionController(Promotions promotions, Pages pages) {
        this.promotions = promotions;
        this.pages = pages;
    }

    @QueryMapping
    Optional<Voucher> voucher(@Argument VoucherBy by) {
        return by.code() != null
                ? promotions.byCode(by.code())
                : promotions.voucher(Objects.requireNonNull(by.id()).value());
    }

    @QueryMapping
    Connection<Voucher> vouchers(@Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument @Nullable Integer last, @Argument @Nullable String before) {
        var list = Promotions.NEWEST.list();
        var request = pages.request(list, first, after, last, before);
        return pages.page(list, request, promotions.page(request),
                voucher -> List.of(voucher.createdAt().toString(), voucher.id().value().toString()));
    }

    @QueryMapping
    List<ShippingMethod> shippingMethods() {
        return promotions.shippingMethods();
    }
}
