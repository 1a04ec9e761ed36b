package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** An address as a customer writes it. */
@NamedInterface("commands")
public record WishedAddress(@NotBlank @Size(max = 200) @PlainLine String name,
        @Nullable @Size(max = 200) @PlainLine String company,
        @NotBlank @Size(max = 200) @PlainLine String street, @Nullable @Size(max = 200) @PlainLine String addition,
        @NotBlank @Size(max = 20) @PlainLine String postalCode, @NotBlank @Size(max = 100) @PlainLine String city,
        @Nullable @Size(max = 100) @PlainLine String region, @CountryCode String countryCode,
        @Nullable @Pattern(regexp = "\\+?[0-9 ()/.-]{3,30}", message = "must be a telephone number") String phone) {

    public Address address() {
        return new Address(name.strip(), stripped(company), street.strip(), stripped(addition), postalCode.strip(),
                city.strip(), stripped(region), countryCode, stripped(phone));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
