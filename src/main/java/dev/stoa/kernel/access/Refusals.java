package dev.stoa.kernel.access;

/**
 * Is told of refusals that are worth an audit: of a mutation or command that takes a role, to an account or a machine
 * that lacks it. Called before the refusal is answered, so it must not block. Where there is no such bean, they are but
 * counted.
 */
public interface Refusals {

    /**
     * @param what
     *            the mutation or, where it was given otherwise, the command
     */
    void refused(Actor actor, String what, AccessRule rule);
}
