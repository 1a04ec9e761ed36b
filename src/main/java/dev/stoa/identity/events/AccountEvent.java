package dev.stoa.identity.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What happens to an account; the stream type is {@code account}, and the stream is the person. */
public sealed interface AccountEvent extends DomainEvent
        permits
        AccountRegistered,
        AccountImported,
        RegistrationRefused,
        EmailVerified,
        PasswordChanged,
        RoleGranted,
        RoleRevoked,
        AccountDeactivated {}
