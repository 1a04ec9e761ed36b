package dev.stoa.architecture.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables that a text names, if it is SQL or a piece of it. Knows the places where a table can stand; what
 * stands there and is a function, a subquery or a common table expression is left out.
 */
public final class Sql {

    private static final Pattern STATEMENT = Pattern.compile("(?is)\\bselect\\b.+\\bfrom\\b|\\binsert\\s+into\\b"
            + "|\\bupdate\\b.+\\bset\\b|\\bdelete\\s+from\\b|\\btruncate\\b|\\b(?:alter|drop|create|lock)\\b.+\\btable\\b"
            + "|\\bmerge\\s+into\\b|^\\s*(?:(?:left|right|inner|cross|full)\\s+)?(?:join|from)\\s|\\bcreate\\b.+\\bindex\\b"
            + "|^\\s*(?:analyze|vacuum|copy)\\s");
    private static final Pattern TOKEN = Pattern
            .compile("'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/|\"[^\"]+\"|[A-Za-z_]\\w*|\\S", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"[^\"]+\"|[A-Za-z_]\\w*");
    private static final Set<String> OPENS = Set.of("from", "join", "into", "using", "update", "table", "truncate",
            "references", "analyze", "vacuum", "copy");
    private static final Set<String> LISTS = Set.of("from", "using", "truncate", "table");
    private static final Set<String> CLOSES = Set.of("where", "group", "order", "having", "limit", "returning", "union",
            "set", "values", "select", "window", "for", "offset", "fetch", ";", "with");
    private static final Set<String> PASSES = Set.of("only", "lateral", "if", "not", "exists", "table");
    private static final Set<String> NO_NAMES = Set.of("select", "values", "set", "skip", "nowait", "of", "unnest",
            "where", "on", "stdin", "stdout", "concurrently");

    private final List<String> tokens;
    private final Set<TableName> found = new LinkedHashSet<>();
    private final Deque<Boolean> inList = new ArrayDeque<>(List.of(false));
    private int at;

    private Sql(String text) {
        tokens = TOKEN.matcher(text).results().map(MatchResult::group)
                .filter(token -> !token.startsWith("--") && !token.startsWith("/*")).toList();
    }

    /** The tables that the text names; none where it is no SQL. */
    public static Set<TableName> tablesIn(String text) {
        if (!STATEMENT.matcher(text).find()) {
            return Set.of();
        }
        var sql = new Sql(text);
        sql.read();
        return sql.found;
    }

    private void read() {
        while (at < tokens.size()) {
            take(word(at++));
        }
        found.removeIf(table -> table.schema() == null && isExpression(table.name()));
    }

    private void take(String token) {
        if (token.equals("(")) {
            inList.push(false);
        } else if (token.equals(")") && inList.size() > 1) {
            inList.pop();
        } else if (token.equals(",") && inList.getFirst() || token.equals("on") && isIndex()) {
            table(token);
        } else if (OPENS.contains(token) && !isDistinctFrom(token)) {
            isList(LISTS.contains(token) || inList.getFirst());
            table(token);
        } else if (CLOSES.contains(token)) {
            isList(false);
        }
    }

    /** Whether what follows a comma at this depth is a table. */
    private void isList(boolean list) {
        inList.pop();
        inList.push(list);
    }

    private void table(String after) {
        while (PASSES.contains(word(at))) {
            at++;
        }
        var first = name(at);
        if (first == null || NO_NAMES.contains(first)) {
            return;
        }
        var second = word(at + 1).equals(".") ? name(at + 2) : null;
        at += second == null ? 1 : 3;
        if (!word(at).equals("(") || Set.of("into", "table", "references", "on", "copy").contains(after)) {
            found.add(second == null ? new TableName(null, first) : new TableName(first, second));
        }
    }

    private boolean isIndex() {
        return tokens.subList(Math.max(0, at - 6), at).stream().anyMatch("index"::equalsIgnoreCase);
    }

    private boolean isDistinctFrom(String token) {
        return token.equals("from") && at > 1 && word(at - 2).equals("distinct");
    }

    /** Whether {@code name AS (} or {@code name (a, b) AS (} defines it in the text itself. */
    private boolean isExpression(String name) {
        var text = String.join(" ", tokens).toLowerCase(Locale.ROOT);
        return Pattern.compile("(?:with|recursive|,) " + Pattern.quote(name) + " (?:\\([^()]*\\) )?as "
                + "(?:(?:not )?materialized )?\\(").matcher(text).find();
    }

    private String word(int index) {
        return index < tokens.size() ? tokens.get(index).toLowerCase(Locale.ROOT) : "";
    }

    private @Nullable String name(int index) {
        var token = index < tokens.size() ? tokens.get(index) : "";
        return NAME.matcher(token).matches() ? token.replace("\"", "").toLowerCase(Locale.ROOT) : null;
    }
}
