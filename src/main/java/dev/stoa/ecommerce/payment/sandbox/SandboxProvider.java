package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.payment.provider.PaymentProvider;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer;
import dev.stoa.ecommerce.payment.provider.ProviderCall;
import dev.stoa.ecommerce.payment.sandbox.Behaviour.Kind;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves no money, and behaves as the method says. */
@Component
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxProvider implements PaymentProvider {

    static final String NAME = "sandbox";

    private static final String NO_CURRENCY = "";

    private final SandboxBooks books;
    private final SandboxSettings settings;
    private final Clock clock;
    private final TransactionOperations transactions;

    SandboxProvider(SandboxBooks books, SandboxSettings settings, Clock clock, TransactionOperations transactions) {
        this.books = books;
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderAnswer authorise(ProviderCall.Authorise call) {
        return meet(new Asked(call, Kind.AUTHORISE, call.amount().minorUnits(), "sandbox_" + call.payment(),
                call.amount().currencyCode()), call.method());
    }

    @Override
    public ProviderAnswer capture(ProviderCall.Capture call) {
        return meet(new Asked(call, Kind.CAPTURE, call.amount().minorUnits(), call.reference(),
                call.amount().currencyCode()), null);
    }

    @Override
    public ProviderAnswer release(ProviderCall.Release call) {
        return meet(new Asked(call, Kind.VOID, 0, call.reference(), NO_CURRENCY), null);
    }

    @Override
    public ProviderAnswer refund(ProviderCall.Refund call) {
        return meet(new Asked(call, Kind.REFUND, call.amount().minorUnits(), call.reference(),
                call.amount().currencyCode()), null);
    }

    @Override
    public ProviderAnswer outcome(ProviderCall call) {
        return books.find(call.key()).filter(Entry::decided).map(entry -> {
            if (entry.behaviour() == Behaviour.SILENT) {
                return new ProviderAnswer.Unknown("no answer");
            }
            return clock.instant().isBefore(entry.toldAt()) ? new ProviderAnswer.Pending() : told(entry);
        }).orElseGet(ProviderAnswer.NotThere::new);
    }

    private record Asked(ProviderCall call, Kind kind, long amount, String reference, String currencyCode) {}

    private ProviderAnswer meet(Asked asked, @Nullable String named) {
        var entry = Objects.requireNonNull(transactions.execute(_ -> enter(asked, named)));
        return entry.<ProviderAnswer>map(this::answer).orElseGet(() -> new ProviderAnswer.Declined(
                new PaymentDecline(PaymentDeclineReason.METHOD_UNKNOWN, "no_such_method")));
    }

    /** Empty where the method is none of the sandbox's. Without a name it is the one that was authorised. */
    private Optional<Entry> enter(Asked asked, @Nullable String named) {
        var method = named == null ? books.method(asked.reference()).orElse("") : named;
        return Behaviour.of(method, asked.call().key())
                .map(behaviour -> books.enter(entry(asked, behaviour), method, asked.currencyCode()));
    }

    private Entry entry(Asked asked, Behaviour behaviour) {
        var told = behaviour.isLate() ? clock.instant().plus(settings.delay()) : clock.instant();
        return new Entry(asked.call().key(), asked.call().payment(), asked.kind(), asked.amount(), behaviour,
                asked.reference(), behaviour.declines(asked.kind()), true, told);
    }

    private ProviderAnswer answer(Entry entry) {
        return switch (entry.behaviour()) {
            case TIMEOUT, SILENT -> new ProviderAnswer.Unknown("no answer");
            case LOST -> entry.decided() ? told(entry) : new ProviderAnswer.Unknown("connection lost");
            case PENDING, PENDING_DECLINED -> new ProviderAnswer.Pending();
            case SLOW -> {
                pass();
                yield told(entry);
            }
            default -> told(entry);
        };
    }

    private void pass() {
        try {
            TimeUnit.NANOSECONDS.sleep(settings.delay().toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static ProviderAnswer told(Entry entry) {
        var declined = entry.declined();
        return declined == null
                ? new ProviderAnswer.Succeeded(entry.reference())
                : new ProviderAnswer.Declined(new PaymentDecline(declined, "sandbox"));
    }
}
