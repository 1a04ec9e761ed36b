package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.processor.ProcessorBody;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The processes that this node has the code of, for statements that may take the commands of no others. */
final class OwnProcesses {

    /** A join that leaves out what is another release's, paused or stopped. */
    static final String RUNNING = """
            unnest(:processes, :codes) own (id, code)
              JOIN kernel.processor p ON p.id = own.id AND p.code_version = own.code AND p.state = 'RUNNING'
            """;

    private final String[] ids;
    private final int[] codes;

    OwnProcesses(List<ProcessorBody> bodies) {
        this.ids = bodies.stream().map(ProcessorBody::id).toArray(String[]::new);
        this.codes = bodies.stream().mapToInt(ProcessorBody::codeVersion).toArray();
    }

    boolean none() {
        return ids.length == 0;
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.param("processes", ids).param("codes", codes);
    }
}
