package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.kind.BadLine;
import dev.stoa.ecommerce.imports.kind.LineCommands;
import dev.stoa.ecommerce.imports.kind.ReadLine;
import dev.stoa.ecommerce.imports.report.Outcome;
import dev.stoa.ecommerce.imports.run.ImportStopped.Reason;
import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.InvalidCommand;
import dev.stoa.kernel.command.StoreUnavailable;
import dev.stoa.kernel.command.TargetNotFound;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** What came of a line that was tried. */
@Component
class LineOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(LineOutcomes.class);
    private static final Duration COME_BACK = Duration.ofSeconds(5);

    /**
     * @throws ImportStopped
     *             when it is not known
     */
    Outcome of(ReadLine line, LineCommands commands) {
        try {
            return line.effect().apply(commands);
        } catch (InvalidCommand e) {
            return BadLine.of(e.violations());
        } catch (TargetNotFound e) {
            return Outcome.refused("NOT_FOUND", "What the line is about does not exist.", null);
        } catch (AccessRefused e) {
            throw e;
        } catch (CommandTimeout | StoreUnavailable | TransientDataAccessException
                | NonTransientDataAccessResourceException e) {
            throw unavailable("The database does not answer in time");
        } catch (RuntimeException e) {
            return failed(commands, e);
        }
    }

    static ImportStopped unavailable(String why) {
        return new ImportStopped(Reason.UNAVAILABLE, why + "; send the same file again to go on", COME_BACK);
    }

    /** Messages of errors may repeat what stood in the line, so that the log has only where it happened. */
    private static Outcome failed(LineCommands commands, RuntimeException failure) {
        var id = UUID.randomUUID();
        var trace = failure.getStackTrace();
        LOG.error("Line {} of the import {} failed [{}]: {} at {}", commands.line(), commands.run().name(), id,
                failure.getClass().getName(), trace.length == 0 ? "an unknown place" : trace[0]);
        return Outcome.refused("INTERNAL", "An error, which the log has under %s.".formatted(id), null);
    }
}
