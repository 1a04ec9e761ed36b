package dev.stoa.identity.events;

import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.EventType;

@EventType("identity.role-granted")
public record RoleGranted(Role role) implements AccountEvent {}
