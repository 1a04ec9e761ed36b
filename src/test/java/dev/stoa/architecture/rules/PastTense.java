package dev.stoa.architecture.rules;

import java.util.Locale;
import java.util.Set;

/** Whether a name ends with a past participle, in camel case or with hyphens. */
final class PastTense {

    private static final Set<String> IRREGULAR = Set.of("begun", "bought", "brought", "built", "chosen", "cut", "done",
            "drawn", "found", "given", "gone", "held", "hidden", "kept", "known", "left", "lost", "made", "met", "paid",
            "put", "read", "said", "seen", "sent", "set", "shown", "shut", "sold", "split", "spent", "taken", "told",
            "withdrawn", "won", "written");

    private PastTense() {}

    static boolean ends(String name) {
        var words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).split("[-.]");
        var last = words[words.length - 1];
        return last.endsWith("ed") || IRREGULAR.contains(last);
    }
}
