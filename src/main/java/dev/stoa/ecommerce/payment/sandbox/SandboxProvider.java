package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.payment.provider.PaymentProvider;
import dev.stoa.ecommerce.payment.provider.ProviderAnswer;
import dev.stoa.ecommerce.payment.provider.ProviderCall;
import dev.stoa.ecommerce.payment.sandbox.Behaviour.Kind;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Moves no money, and behaves as the method says. */
@Component
@EnableConfigurationProperties(SandboxSettings.class)
class SandboxProvider implements PaymentProvider {

    static final String NAME = "sandbox";

    private static final String NO_CURRENCY = "";

    private final SandboxBooks books;
    private final SandboxSettings settings;
    private final Clock clock;

    SandboxProvider(SandboxBooks books, SandboxSettings settings, Clock clock) {
        this.books = books;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProviderAnswer authorise(ProviderCall.Authorise call) {
        return meet(call, Kind.AUTHORISE, call.amount().minorUnits(), "sandbox_" + call.payment(), call.method(),
                call.amount().currencyCode());
    }

    @Override
    public ProviderAnswer capture(ProviderCall.Capture call) {
        return meet(call, Kind.CAPTURE, call.amount().minorUnits(), call.reference(), method(call.reference()),
                call.amount().currencyCode());
    }

    @Override
    public ProviderAnswer release(ProviderCall.Release call) {
        return meet(call, Kind.VOID, 0, call.reference(), method(call.reference()), NO_CURRENCY);
    }

    @Override
    public ProviderAnswer refund(ProviderCall.Refund call) {
        return meet(call, Kind.REFUND, call.amount().minorUnits(), call.reference(), method(call.reference()),
                call.amount().currencyCode());
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

    private String method(String reference) {
        return books.method(reference).orElse("");
    }

    private ProviderAnswer meet(ProviderCall call, Kind kind, long amount, String reference, String method,
            String currencyCode) {
        var behaviour = Behaviour.of(method, call.key());
        if (behaviour.isEmpty()) {
            return new ProviderAnswer.Declined(
                    new PaymentDecline(PaymentDeclineReason.METHOD_UNKNOWN, "no_such_method"));
        }
        boolean isFirst = books.find(call.key()).isEmpty();
        var entry = books.enter(entry(call, kind, amount, reference, behaviour.get(), isFirst), method, currencyCode);
        return answer(entry);
    }

    private Entry entry(ProviderCall call, Kind kind, long amount, String reference, Behaviour behaviour,
            boolean isFirst) {
        var told = behaviour.isLate() ? clock.instant().plus(settings.delay()) : clock.instant();
        var entry = new Entry(call.key(), call.payment(), kind, amount, behaviour, reference, behaviour.declines(kind),
                true, told);
        return behaviour == Behaviour.LOST && isFirst ? entry.lost() : entry;
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
