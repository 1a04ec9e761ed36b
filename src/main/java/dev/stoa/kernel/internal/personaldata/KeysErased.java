package dev.stoa.kernel.internal.personaldata;

/** Told on the node where a key was erased, afterwards: whoever remembers what it opened forgets it. */
@FunctionalInterface
public interface KeysErased {

    void keysErased();
}
