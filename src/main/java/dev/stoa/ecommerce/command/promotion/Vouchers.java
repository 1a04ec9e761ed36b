package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.LatestStates;
import dev.stoa.ecommerce.command.events.VoucherEvent;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.pricing.VoucherUse;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.Claims;
import dev.stoa.kernel.eventstore.EventStore;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how vouchers stand, from the log as it is committed now. */
@Component
public class Vouchers {

    private static final int KEPT = 1_000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,32}");

    private final Claims claims;
    private final LatestStates<Voucher, VoucherEvent> states;

    Vouchers(Claims claims, EventStore store, VoucherDecider decider) {
        this.claims = claims;
        this.states = new LatestStates<>(store, decider, KEPT);
    }

    /**
     * The voucher with a code, in whatever case; empty where there is none.
     *
     * @param account
     *            who wants to use it; null for a guest
     */
    public Optional<OfferedVoucher> byCode(String code, @Nullable UUID account, Instant at) {
        return !CODE.matcher(code.strip()).matches()
                ? Optional.empty()
                : claims.holder(new Claim(VoucherDecider.CODE, CreateVoucher.canonical(code)))
                        .flatMap(id -> offered(new VoucherId(id), account, at));
    }

    /** The voucher with an id; empty where there is none. */
    public Optional<OfferedVoucher> byId(VoucherId id, @Nullable UUID account, Instant at) {
        return offered(id, account, at);
    }

    private Optional<OfferedVoucher> offered(VoucherId id, @Nullable UUID account, Instant at) {
        var voucher = states.of(id.value());
        return Optional.ofNullable(voucher.terms())
                .map(terms -> new OfferedVoucher(id, voucher.code(),
                        new VoucherUse(terms, voucher.active(), voucher.uses().size(), voucher.usesOf(account),
                                account != null, null, at)));
    }
}
