package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Tracking;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Where a parcel can be followed, as a merchant writes it. */
@NamedInterface("commands")
public record WishedTracking(@NotBlank @Size(max = 100) @PlainLine String carrier,
        @NotBlank @Size(max = 100) @PlainLine String number,
        @Nullable @Size(max = 500) @Pattern(regexp = "https://[^\\s\"<>]+", message = "must be an address that begins with https://") String url) {

    static @Nullable Tracking tracking(@Nullable WishedTracking wished) {
        return wished == null ? null : new Tracking(wished.carrier.strip(), wished.number.strip(), wished.url);
    }
}
