package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.BadArgument;
import java.util.List;

/** Several arguments of one field are not what is allowed. */
class BadArguments extends RuntimeException {

    private final transient List<BadArgument> all;

    BadArguments(List<BadArgument> all) {
        super(all.stream().map(Throwable::getMessage).toList().toString());
        this.all = List.copyOf(all);
    }

    List<BadArgument> all() {
        return all;
    }
}
