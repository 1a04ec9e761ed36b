package dev.stoa.ecommerce.payment.call;

import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.TargetNotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells payments what became of their calls, from wherever it is known. */
@Component
public class CallOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(CallOutcomes.class);

    private final CommandGateway gateway;

    CallOutcomes(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** What came of telling. */
    public enum Told {
        APPLIED,
        /** The opposite is known already; an operator has to look. */
        CONTRADICTED,
        /** No payment has such a call. */
        NOT_OURS
    }

    /**
     * Blocks until the outcome is in the log, or was before. Throws where nobody knows; tell it again then.
     *
     * @param by
     *            where it comes from, such as {@code webhook:stripe}
     */
    public Told tell(SettlePaymentCall outcome, String by) {
        try {
            return switch (gateway.execute(outcome, CommandOptions.NONE, Origin.of(new Actor.Part(by)))) {
                case CommandResult.Success _ -> Told.APPLIED;
                case CommandResult.Refusal(var rejection) -> {
                    LOG.error("{} tells {} of the call {}, but: {} Compare the payment with the provider's books.", by,
                            outcome.outcome(), outcome.callKey(), rejection.message());
                    yield Told.CONTRADICTED;
                }
            };
        } catch (TargetNotFound e) {
            return Told.NOT_OURS;
        }
    }
}
