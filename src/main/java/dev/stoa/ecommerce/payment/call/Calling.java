package dev.stoa.ecommerce.payment.call;

import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import dev.stoa.ecommerce.payment.provider.PaymentProvider;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer;
import dev.stoa.ecommerce.payment.provider.ProviderCall;
import dev.stoa.ecommerce.payment.provider.Providers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes calls and tells their outcomes. A call that was taken before, by whichever node, is asked for first, and made
 * again only where the provider does not know it; under the same key in any case.
 */
@Component
class Calling {

    private static final Logger LOG = LoggerFactory.getLogger(Calling.class);
    private static final Duration FIRST_LOOK_AT_PENDING = Duration.ofMinutes(1);

    private final DueCalls due;
    private final Providers providers;
    private final CallOutcomes outcomes;
    private final CallSettings settings;
    private final Clock clock;

    Calling(DueCalls due, Providers providers, CallOutcomes outcomes, CallSettings settings, Clock clock) {
        this.due = due;
        this.providers = providers;
        this.outcomes = outcomes;
        this.settings = settings;
        this.clock = clock;
    }

    List<DueCall> take(int atMost) {
        var now = clock.instant();
        return due.take(atMost, providers.names(), now, now.plus(settings.lease()));
    }

    void make(DueCall taken) {
        var call = taken.call();
        providers.byName(taken.provider()).map(provider -> answer(provider, taken)).ifPresent(answer -> {
            switch (answer) {
                case ProviderAnswer.Succeeded(var reference) ->
                    tell(taken, SettlePaymentCall.succeeded(call.payment(), call.key(), reference));
                case ProviderAnswer.Declined(var decline) ->
                    tell(taken, SettlePaymentCall.declined(call.payment(), call.key(), decline));
                case ProviderAnswer.Pending _ -> {
                    tell(taken, SettlePaymentCall.deferred(call.payment(), call.key()));
                    again(call, "PENDING", longer(settings.pause(taken.attempt())));
                }
                case ProviderAnswer.Unknown(var why) -> {
                    LOG.warn("Nobody knows what became of the call {} to {} ({}); it is asked for again", call.key(),
                            taken.provider(), why);
                    tell(taken, SettlePaymentCall.unanswered(call.payment(), call.key()));
                    again(call, why, settings.pause(taken.attempt()));
                }
                case ProviderAnswer.NotThere _ -> again(call, "NOT_THERE", settings.pause(taken.attempt()));
            }
        });
    }

    private static ProviderAnswer answer(PaymentProvider provider, DueCall taken) {
        try {
            if (taken.attempt() > 1) {
                var outcome = provider.outcome(taken.call());
                if (!(outcome instanceof ProviderAnswer.NotThere)) {
                    return outcome;
                }
            }
            return provider.make(taken.call());
        } catch (RuntimeException e) {
            return new ProviderAnswer.Unknown(e.getClass().getSimpleName());
        }
    }

    /** Where the log cannot be reached, the call is soon asked for again, and has the same outcome. */
    private void tell(DueCall taken, SettlePaymentCall outcome) {
        try {
            outcomes.tell(outcome, "payment-provider:" + taken.provider());
        } catch (RuntimeException e) {
            again(taken.call(), e.getClass().getSimpleName(), settings.pause(taken.attempt()));
            throw e;
        }
    }

    private void again(ProviderCall call, String answer, Duration pause) {
        due.again(call.key(), answer, clock.instant().plus(pause));
    }

    /** A webhook tells of a pending call; asking is for the case that none comes. */
    private static Duration longer(Duration pause) {
        return pause.compareTo(FIRST_LOOK_AT_PENDING) > 0 ? pause : FIRST_LOOK_AT_PENDING;
    }

    void sweep() {
        due.sweep(clock.instant());
    }
}
