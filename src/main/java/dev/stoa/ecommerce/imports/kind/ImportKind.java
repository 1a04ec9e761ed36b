package dev.stoa.ecommerce.imports.kind;

import dev.stoa.kernel.access.AccessRule;

/** What can be imported. One bean each. */
public interface ImportKind {

    /** The last part of the path. */
    String name();

    /** Who may import it: who may give its commands. */
    AccessRule rule();

    /**
     * @throws BadLine
     *             when it is no JSON object with the fields of this kind
     */
    ReadLine read(String text) throws BadLine;
}
