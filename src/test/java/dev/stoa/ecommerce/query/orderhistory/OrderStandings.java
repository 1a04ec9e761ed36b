package dev.stoa.ecommerce.query.orderhistory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every way that an order of a few pieces and a little money can stand, and what can become of it next. */
final class OrderStandings {

    private static final int MOST_PIECES = 3;
    private static final long MOST_MONEY = 2;

    private OrderStandings() {}

    static List<OrderStanding> all() {
        var all = new ArrayList<OrderStanding>();
        for (long due = 0; due <= MOST_MONEY; due++) {
            for (long authorised = 0; authorised <= MOST_MONEY; authorised++) {
                for (long captured = 0; captured <= authorised; captured++) {
                    for (long refunded = 0; refunded <= captured; refunded++) {
                        addPieces(due, authorised, captured, refunded, all);
                    }
                }
            }
        }
        return all;
    }

    private static void addPieces(long due, long authorised, long captured, long refunded, List<OrderStanding> all) {
        for (int ordered = 1; ordered <= MOST_PIECES; ordered++) {
            for (var status : List.of(OrderStatus.PLACED, OrderStatus.REJECTED)) {
                all.add(new OrderStanding(status, due, authorised, captured, refunded, ordered, 0, 0, 0, 0));
            }
            all.add(new OrderStanding(OrderStatus.CANCELLED, 0, authorised, captured, refunded, ordered, ordered, 0, 0,
                    0));
            for (int cancelled = 0; cancelled <= ordered; cancelled++) {
                for (int shipped = 0; shipped <= ordered - cancelled; shipped++) {
                    for (int delivered = 0; delivered <= shipped; delivered++) {
                        for (int returned = 0; returned <= shipped; returned++) {
                            all.add(new OrderStanding(OrderStatus.CONFIRMED, due, authorised, captured, refunded,
                                    ordered, cancelled, shipped, delivered, returned));
                        }
                    }
                }
            }
        }
    }

    /** How it can stand after one more event. */
    static Stream<OrderStanding> after(OrderStanding it) {
        return switch (it.status()) {
            case PLACED -> Stream.concat(money(it), Stream.of(status(it, OrderStatus.CONFIRMED, it.due(), 0),
                    status(it, OrderStatus.REJECTED, 0, 0), status(it, OrderStatus.CANCELLED, 0, it.ordered())));
            case REJECTED, CANCELLED -> money(it);
            case CONFIRMED -> Stream.of(money(it), pieces(it),
                    it.shipped() > 0
                            ? Stream.<OrderStanding>of()
                            : Stream.of(status(it, OrderStatus.CANCELLED, 0, it.ordered())))
                    .flatMap(each -> each);
        };
    }

    private static OrderStanding status(OrderStanding it, OrderStatus next, long due, int cancelled) {
        return new OrderStanding(next, due, it.authorised(), it.captured(), it.refunded(), it.ordered(), cancelled,
                it.shipped(), it.delivered(), it.returned());
    }

    private static Stream<OrderStanding> money(OrderStanding it) {
        var next = new ArrayList<OrderStanding>();
        for (long authorised = it.captured(); authorised <= MOST_MONEY; authorised++) {
            for (long captured = it.captured(); captured <= authorised; captured++) {
                for (long refunded = it.refunded(); refunded <= captured; refunded++) {
                    next.add(new OrderStanding(it.status(), it.due(), authorised, captured, refunded, it.ordered(),
                            it.cancelled(), it.shipped(), it.delivered(), it.returned()));
                }
            }
        }
        return next.stream();
    }

    private static Stream<OrderStanding> pieces(OrderStanding it) {
        var next = new ArrayList<OrderStanding>();
        int open = it.ordered() - it.cancelled() - it.shipped();
        for (int some = 1; some <= open; some++) {
            next.add(moved(it, it.due(), 0, some, 0, 0));
            for (long due = 0; due <= it.due(); due++) {
                next.add(moved(it, due, some, 0, 0, 0));
            }
        }
        for (int some = 1; some <= it.shipped() - it.delivered(); some++) {
            next.add(moved(it, it.due(), 0, 0, some, 0));
        }
        for (int some = 1; some <= it.shipped() - it.returned(); some++) {
            for (long due = 0; due <= it.due(); due++) {
                next.add(moved(it, due, 0, 0, 0, some));
            }
        }
        return next.stream();
    }

    private static OrderStanding moved(OrderStanding it, long due, int cancelled, int shipped, int delivered,
            int returned) {
        return new OrderStanding(it.status(), due, it.authorised(), it.captured(), it.refunded(), it.ordered(),
                it.cancelled() + cancelled, it.shipped() + shipped, it.delivered() + delivered,
                it.returned() + returned);
    }
}
