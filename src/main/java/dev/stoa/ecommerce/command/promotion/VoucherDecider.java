package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherChanged;
import dev.stoa.ecommerce.command.events.VoucherCreated;
import dev.stoa.ecommerce.command.events.VoucherDeactivated;
import dev.stoa.ecommerce.command.events.VoucherEvent;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherRedeemed;
import dev.stoa.ecommerce.command.events.VoucherReturned;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.pricing.VoucherUse;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import org.springframework.stereotype.Component;

@Component
class VoucherDecider implements Decider<VoucherCommand, Voucher, VoucherEvent> {

    static final String CODE = "ecommerce.voucher-code";

    @Override
    public String streamType() {
        return VoucherId.PREFIX;
    }

    @Override
    public Class<VoucherCommand> commandType() {
        return VoucherCommand.class;
    }

    @Override
    public Class<VoucherEvent> eventType() {
        return VoucherEvent.class;
    }

    @Override
    public Class<Voucher> stateType() {
        return Voucher.class;
    }

    @Override
    public Voucher initial() {
        return Voucher.NONE;
    }

    @Override
    public Decision<VoucherEvent> decide(VoucherCommand command, Voucher voucher) {
        if (command instanceof CreateVoucher create) {
            return voucher.terms() == null ? created(create) : Decision.nothingToDo();
        }
        var terms = voucher.terms();
        if (terms == null) {
            return Decision.targetMissing();
        }
        return switch (command) {
            case CreateVoucher _ -> Decision.nothingToDo();
            case ChangeVoucher change -> changed(voucher, change.terms().terms());
            case DeactivateVoucher _ ->
                voucher.active() ? Decision.accept(new VoucherDeactivated()) : Decision.nothingToDo();
            case RedeemVoucher redeem -> redeemed(redeem, voucher, terms);
            case GiveBackVoucher giveBack -> givenBack(giveBack, voucher);
        };
    }

    private static Decision<VoucherEvent> created(CreateVoucher create) {
        var code = create.canonicalCode();
        return Decision.<VoucherEvent>accept(new VoucherCreated(code, create.terms().terms()))
                .claiming(new Claim(CODE, code), new VoucherCodeTaken(code));
    }

    private static Decision<VoucherEvent> changed(Voucher voucher, VoucherTerms wished) {
        if (!voucher.active()) {
            return Decision.refuse(VoucherNotUsable.of(voucher.code(), VoucherProblem.INACTIVE, wished));
        }
        return wished.equals(voucher.terms())
                ? Decision.nothingToDo()
                : Decision.accept(new VoucherChanged(wished));
    }

    private static Decision<VoucherEvent> redeemed(RedeemVoucher redeem, Voucher voucher, VoucherTerms terms) {
        var order = redeem.orderId().value();
        var customer = redeem.customerId().value();
        if (voucher.uses().containsKey(order)) {
            return Decision.nothingToDo();
        }
        int uses = voucher.uses().size();
        var problem = new VoucherUse(terms, voucher.active(), uses, voucher.usesOf(customer), redeem.account(),
                redeem.subtotal(), redeem.at()).problem();
        return problem.isPresent()
                ? Decision.refuse(VoucherNotUsable.of(voucher.code(), problem.get(), terms))
                : Decision.accept(new VoucherRedeemed(order, customer, uses + 1));
    }

    private static Decision<VoucherEvent> givenBack(GiveBackVoucher giveBack, Voucher voucher) {
        var order = giveBack.orderId().value();
        var customer = voucher.uses().get(order);
        return customer == null
                ? Decision.nothingToDo()
                : Decision.accept(new VoucherReturned(order, customer, voucher.uses().size() - 1));
    }

    @Override
    public Voucher evolve(Voucher voucher, VoucherEvent event) {
        return switch (event) {
            case VoucherCreated created ->
                new Voucher(true, created.code(), created.terms(), voucher.uses(), voucher.usesByCustomer());
            case VoucherChanged changed -> voucher.with(changed.terms());
            case VoucherDeactivated _ -> voucher.inactive();
            case VoucherRedeemed redeemed -> voucher.usedBy(redeemed.orderId(), redeemed.customerId());
            case VoucherReturned returned -> voucher.returnedBy(returned.orderId(), returned.customerId());
        };
    }
}
