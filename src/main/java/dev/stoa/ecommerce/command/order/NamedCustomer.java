package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.modulith.NamedInterface;

/** Who orders, as they say themselves or as their sign-in tells. */
@NamedInterface("commands")
public record NamedCustomer(@NotBlank @Size(max = 200) @PlainLine String name,
        @NotBlank @Size(max = 254) @Email @PlainLine String email) {

    Customer customer(CustomerId id) {
        return new Customer(id.value(), name.strip(), email.strip());
    }
}
