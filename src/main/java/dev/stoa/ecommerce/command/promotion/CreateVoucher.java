package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;

import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/**
 * @param code
 *            what customers type, in whatever case
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.create-voucher")
public record CreateVoucher(@Assigned VoucherId voucherId,
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{2,31}", message = "must be 3 to 32 letters, digits or hyphens") String code,
        @Valid WishedTerms terms) implements VoucherCommand {

    String canonicalCode() {
        return canonical(code);
    }

    static String canonical(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
