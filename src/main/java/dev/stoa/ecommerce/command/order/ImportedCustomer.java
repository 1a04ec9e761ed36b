package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Who ordered, as far as another shop knew. */
@NamedInterface("commands")
public record ImportedCustomer(@Nullable @Size(max = 200) @PlainLine String name,
        @Nullable @Size(max = 254) @Email @PlainLine String email) {

    /** Where one of the two is not known, the address stands for the name, and nothing for the address. */
    Customer customer(CustomerId id) {
        var address = email == null ? "" : email.strip();
        return new Customer(id.value(), name == null || name.isBlank() ? address : name.strip(),
                Objects.requireNonNull(address));
    }
}
