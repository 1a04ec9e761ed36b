package dev.stoa.architecture.broken.places;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.ProcessorsKeepTheirPlace;

@Breaks(value = ProcessorsKeepTheirPlace.class, says = {
        "Foreign has the id \"social_query.catalog\"; it is the module's id, a dot and a word: \"shop_query.…\"",
        "First and Second both are the processor \"shop_query.same\"", "NoManager is a @Process but no ProcessManager",
        "Unnamed is a ProcessManager without @Process; nobody calls it",
        "OnCommandSide is a projection in shop_command; it belongs into a query module",
        "InQuery is a process in shop_query; it belongs into a process module"})
public class Twin {}
