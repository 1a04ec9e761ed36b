package dev.stoa.identity.events;

import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.EventType;

@EventType("identity.role-revoked")
public record RoleRevoked(Role role) implements AccountEvent {}
