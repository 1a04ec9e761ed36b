package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FetchTurnsTest extends NotesApi {

    @Test
    void thePoolIsEnoughForAnyNumberOfCallers() throws Exception {
        var id = write("popular").at("/streamId").asString();
        var fields = IntStream.range(0, 20).mapToObj(i -> "n%d: note(id: $id) { itself { id } }".formatted(i))
                .collect(Collectors.joining(" "));
        var answers = new ArrayList<Future<JsonNode>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                answers.add(threads.submit(() -> run("query($id: ID!) { " + fields + " }", Map.of("id", id))));
            }
            for (var answer : answers) {
                assertThat(answer.get().has("errors")).as("%s", answer.get()).isFalse();
            }
        }
    }
}
