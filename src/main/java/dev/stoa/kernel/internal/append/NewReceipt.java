package dev.stoa.kernel.internal.append;

/** A receipt to be kept under an idempotency key of an actor, for a command of this type and fingerprint. */
public record NewReceipt(String actor, String key, String commandType, Fingerprint fingerprint) {}
