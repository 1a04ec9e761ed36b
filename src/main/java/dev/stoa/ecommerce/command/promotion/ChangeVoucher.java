package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;

import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import org.springframework.modulith.NamedInterface;

/** Gives a voucher other terms, all of them. A limit below what is used already leaves no further use. */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.change-voucher")
public record ChangeVoucher(VoucherId voucherId, @Valid WishedTerms terms) implements VoucherCommand {}
