package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.graphql.Ids;

record CreateVoucherInput(String code, WishedTerms terms) {

    CreateVoucher command() {
        return new CreateVoucher(new VoucherId(Ids.next()), code, terms);
    }
}
