package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;

record DeactivateAccountInput(AccountId accountId) {}
