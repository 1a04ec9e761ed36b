package dev.stoa.architecture.broken.events.shop.command.order;

public class OrderRules {

    public static String name() {
        return "rules";
    }
}
