package dev.stoa.architecture.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the cycles of a small graph: for each node the shortest way back to itself, each cycle once. */
final class Cycles {

    private Cycles() {}

    static List<List<String>> in(Map<String, ? extends Set<String>> graph) {
        var found = new TreeMap<String, List<String>>();
        for (var start : graph.keySet()) {
            var way = wayBack(graph, start);
            if (!way.isEmpty()) {
                found.putIfAbsent(way.stream().distinct().sorted().toList().toString(), way);
            }
        }
        return List.copyOf(found.values());
    }

    private static List<String> wayBack(Map<String, ? extends Set<String>> graph, String start) {
        var seen = new ArrayList<String>();
        var ways = new ArrayList<List<String>>();
        ways.add(List.of(start));
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get(i);
            for (var next : graph.containsKey(way.getLast()) ? graph.get(way.getLast()) : Set.<String>of()) {
                var longer = new ArrayList<>(way);
                longer.add(next);
                if (next.equals(start)) {
                    return longer;
                }
                if (!seen.contains(next)) {
                    seen.add(next);
                    ways.add(longer);
                }
            }
        }
        return List.of();
    }
}
