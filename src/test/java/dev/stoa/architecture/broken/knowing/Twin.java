package dev.stoa.architecture.broken.knowing;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.WhoMayKnowWhom;

@Breaks(value = WhoMayKnowWhom.class, says = {
        "kernel may depend on \"shop_command :: events\", but the kernel depends on nothing",
        "shop_command may depend on \"shop_query :: views\", but nobody depends on a query module",
        "shop_command may depend on \"embedded :: start\", but a command module may know the kernel and of command modules only :: events",
        "shop_query may depend on \"shop_command :: commands\", but a query module may know the kernel and of command modules only :: events",
        "shop_process may depend on \"shop_command\", but modules are known through named interfaces only",
        "shop_process may depend on \"social_command :: product\", but a process module may know the kernel and of command modules only :: commands and :: events",
        "demo may depend on \"shop_query :: views\", but nobody depends on a query module"})
public class Twin {}
