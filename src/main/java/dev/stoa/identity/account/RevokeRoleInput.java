package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.kernel.access.Role;

record RevokeRoleInput(AccountId accountId, Role role) {}
