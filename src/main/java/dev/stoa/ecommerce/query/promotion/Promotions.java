package dev.stoa.ecommerce.query.promotion;

import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads vouchers and shipping methods, for whom is for the caller to say. */
@Repository
public class Promotions {

    static final Keyset NEWEST = new Keyset("vouchers.NEWEST", List.of(
            new Keyset.Key("created_at", Keyset.Type.INSTANT), new Keyset.Key("voucher_id", Keyset.Type.UUID)), true);

    private final JdbcClient jdbc;

    Promotions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Voucher> vouchers(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM voucher WHERE voucher_id = ANY (:ids)")
                        .param("ids", ids.toArray(UUID[]::new)).query(PromotionRows::voucher).list();
    }

    /** By how many orders of a customer a voucher is used. */
    public int usesOf(UUID voucher, UUID customer) {
        return jdbc.sql("SELECT count(*) FROM voucher_use WHERE voucher_id = :voucher AND customer_id = :customer")
                .param("voucher", voucher).param("customer", customer).query(Integer.class).single();
    }

    /** All of them, by their codes. */
    public List<ShippingMethod> shippingMethods() {
        return jdbc.sql("SELECT * FROM shipping_method ORDER BY code").query(PromotionRows::shippingMethod).list();
    }

    Optional<Voucher> byCode(String code) {
        var typed = code.strip().toUpperCase(Locale.ROOT);
        return typed.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : jdbc.sql("SELECT * FROM voucher WHERE code = :code ORDER BY voucher_id LIMIT 1").param("code", typed)
                        .query(PromotionRows::voucher).optional();
    }

    Optional<Voucher> voucher(UUID id) {
        return vouchers(List.of(id)).stream().findFirst();
    }

    Optional<ShippingMethod> shippingMethod(UUID id) {
        return jdbc.sql("SELECT * FROM shipping_method WHERE shipping_method_id = :id").param("id", id)
                .query(PromotionRows::shippingMethod).optional();
    }

    List<Voucher> page(PageRequest request) {
        return jdbc.sql("SELECT * FROM voucher WHERE %s ORDER BY %s LIMIT %d".formatted(NEWEST.condition(request),
                NEWEST.order(request), request.size() + 1)).params(NEWEST.parameters(request))
                .query(PromotionRows::voucher).list();
    }
}
