package dev.stoa.kernel.internal.command;

/** The state: a sealed type, as the states of real aggregates may be. */
sealed interface Wallet {

    record None() implements Wallet {}

    record Open(String handle, int balance) implements Wallet {}
}
