package dev.stoa.kernel.graphql;

import dev.stoa.kernel.access.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Serves {@code node(id:)} and {@code nodes(ids:)} for one prefix. A bean of the query module that owns the type. */
public interface NodeSource {

    /** The prefix of the ids that it knows, such as {@code order}. One source per prefix. */
    String prefix();

    /** The processors whose tables it reads. */
    String[] readsFrom();

    /**
     * The things among the ids that exist for the viewer; the simple class name of each value is the name of its
     * GraphQL type.
     */
    Map<UUID, ?> load(Collection<UUID> ids, Actor viewer);
}
