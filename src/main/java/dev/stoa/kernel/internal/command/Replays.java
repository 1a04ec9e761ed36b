package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.CommandResult.Refusal;
import dev.stoa.kernel.command.CommandResult.Success;
import dev.stoa.kernel.command.IdempotencyKeyReused;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.internal.append.NewReceipt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers commands whose idempotency key was used before. */
@Component
class Replays {

    private final Receipts receipts;
    private final BoundedReads reads;

    Replays(Receipts receipts, BoundedReads reads) {
        this.receipts = receipts;
        this.reads = reads;
    }

    /** The stored receipt, or that the key belongs to another command; empty where the key is new or there is none. */
    Optional<CommandResult> find(Request request) {
        var wanted = request.receipt();
        return wanted == null
                ? Optional.empty()
                : reads.read(() -> receipts.find(wanted.actor(), wanted.key()), request.deadline())
                        .map(kept -> answer(request, wanted, kept));
    }

    private static CommandResult answer(Request request, NewReceipt wanted, Receipts.Kept kept) {
        if (!kept.fingerprint().equals(wanted.fingerprint())) {
            return new Refusal(new IdempotencyKeyReused(wanted.key()));
        }
        boolean dry = request.isDryRun();
        return new Success(new Receipt(kept.commandId(), kept.streamId(), kept.streamType(), kept.version(),
                dry ? null : Tokens.of(kept.streamId(), kept.version()), dry ? null : kept.recordedAt(), true, dry));
    }
}
