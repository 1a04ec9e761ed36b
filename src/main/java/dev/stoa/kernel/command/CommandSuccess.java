package dev.stoa.kernel.command;

/**
 * The accepting member of a mutation's result union. Query modules extend the GraphQL type with their view and find
 * here the command whose effect the view has to show.
 */
public interface CommandSuccess {

    Receipt receipt();
}
