package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;

/** Who ordered, as named at placing. */
public record Customer(UUID customerId, @PersonalData(of = "customerId") String name,
        @PersonalData(of = "customerId") String email) {}
