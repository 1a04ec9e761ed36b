package dev.stoa.ecommerce.command.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherRedeemed;
import dev.stoa.ecommerce.command.events.VoucherReturned;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.CommandResult.Refusal;
import dev.stoa.kernel.command.CommandResult.Success;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;

/** Many orders at once for few uses of a voucher, on the real gateway and store. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@AutoConfigureGraphQlTester
class VoucherRaceTest {

    private static final int BUYERS = 150;
    private static final Origin PROCESS = Origin.of(new Actor.Part("process:test"));

    @Autowired
    CommandGateway gateway;
    @Autowired
    EventStore store;

    private VoucherId voucher(@Nullable Integer uses, @Nullable Integer usesPerCustomer) {
        var id = new VoucherId(Ids.next());
        var benefit = new WishedBenefit(BigDecimal.TEN, null, null);
        assertThat(give(new CreateVoucher(id, "RACE-" + id.value().toString().substring(20),
                new WishedTerms(benefit, null, null, null, uses, usesPerCustomer)))).isInstanceOf(Success.class);
        return id;
    }

    private CommandResult give(Command command) {
        return gateway.execute(command, CommandOptions.NONE, PROCESS);
    }

    private static RedeemVoucher redeem(VoucherId voucher, UUID order, UUID customer) {
        return new RedeemVoucher(voucher, new OrderId(order), new CustomerId(customer), true, new Money(100, "EUR"),
                Instant.EPOCH);
    }

    private List<CommandResult> atOnce(IntFunction<Command> commands) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var given = IntStream.range(0, BUYERS).mapToObj(i -> threads.submit(() -> give(commands.apply(i))))
                    .toList();
            var results = new ArrayList<CommandResult>();
            for (var result : given) {
                results.add(result.get());
            }
            return results;
        }
    }

    private int usesInTheLog(VoucherId voucher) {
        return store.read(voucher.value(), 0, 10_000).stream().mapToInt(recorded -> switch (recorded.event()) {
            case VoucherRedeemed _ -> 1;
            case VoucherReturned _ -> -1;
            default -> 0;
        }).sum();
    }

    @Test
    void theLastUseGoesToOneOrder() throws Exception {
        var voucher = voucher(1, null);
        var results = atOnce(_ -> redeem(voucher, Ids.next(), Ids.next()));
        assertThat(results).filteredOn(Success.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Refusal.class::isInstance).hasSize(BUYERS - 1).allSatisfy(
                result -> assertThat(((Refusal) result).rejection()).isInstanceOfSatisfying(VoucherNotUsable.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(VoucherProblem.USED_UP)));
        assertThat(usesInTheLog(voucher)).isEqualTo(1);
    }

    @Test
    void aCustomerAtManyTillsHasWhatOneMay() throws Exception {
        var voucher = voucher(1_000, 2);
        var ada = Ids.next();
        assertThat(atOnce(_ -> redeem(voucher, Ids.next(), ada))).filteredOn(Success.class::isInstance).hasSize(2);
        assertThat(usesInTheLog(voucher)).isEqualTo(2);
    }

    @Test
    void anOrderThatAsksOverAndOverHasOneUse() throws Exception {
        var voucher = voucher(10, null);
        var order = Ids.next();
        var ada = Ids.next();
        assertThat(atOnce(_ -> redeem(voucher, order, ada))).allMatch(Success.class::isInstance);
        assertThat(usesInTheLog(voucher)).isEqualTo(1);
        assertThat(atOnce(_ -> new GiveBackVoucher(voucher, new OrderId(order)))).allMatch(Success.class::isInstance);
        assertThat(usesInTheLog(voucher)).isZero();
    }

    @Test
    void whatIsGivenBackMeanwhileIsHadAgain() throws Exception {
        var voucher = voucher(BUYERS / 2, null);
        var orders = IntStream.range(0, BUYERS).mapToObj(_ -> Ids.next()).toList();
        var results = atOnce(i -> i % 3 == 0
                ? new GiveBackVoucher(voucher, new OrderId(orders.get(Math.max(0, i - 1))))
                : redeem(voucher, orders.get(i), Ids.next()));
        assertThat(results).hasSize(BUYERS);
        assertThat(usesInTheLog(voucher)).isBetween(1, BUYERS / 2);
    }
}
