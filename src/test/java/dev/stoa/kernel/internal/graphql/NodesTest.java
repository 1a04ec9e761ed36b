package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.NodeSource;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

class NodesTest extends NotesApi {

    @Test
    void nodesComeInTheOrderOfTheIdsAndTogether() {
        var one = write("first").at("/streamId").asString();
        var other = write("second").at("/streamId").asString();
        var token = rewrite(other, "second, again").at("/token").asString();
        var unknown = GlobalId.encode("note", Ids.next());
        int before = notes.loads();
        var answer = run("""
                query($ids: [ID!]!, $one: ID!, $tokens: [String!]) @consistentWith(tokens: $tokens) {
                  nodes(ids: $ids) { id ... on Note { text } } node(id: $one) { ... on Note { text } } }
                """, Map.of("ids", List.of(other, unknown, one, other, "thing_01h455vb4pex5vsknk084sn02q"), "one", one,
                "tokens", List.of(token)));
        assertThat(answer.at("/data/nodes").valueStream().map(node -> node.at("/text").asString("none")).toList())
                .containsExactly("second, again", "none", "first", "second, again", "none");
        assertThat(answer.at("/data/node/text").asString()).isEqualTo("first");
        assertThat(notes.loads() - before).isEqualTo(1);
        assertThat(answer.at("/extensions/consistency/processors/0/id").asString()).isEqualTo("notes_test.note");
    }

    @Test
    void aMalformedIdIsNamedByItsPlace() {
        var answer = run("{ nodes(ids: [\"note_01h455vb4pex5vsknk084sn02q\", \"note_x\"]) { id } }");
        assertThat(ArgumentsTest.arguments(answer)).containsExactly("ids[1]");
        assertThat(ArgumentsTest.arguments(run("{ node(id: \"\") { id } }"))).containsExactly("id");
    }

    @Test
    void aHundredIdsAreEnough() {
        var ids = Collections.nCopies(101, "note_01h455vb4pex5vsknk084sn02q");
        var answer = run("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids));
        assertThat(answer.at("/errors/0/message").asString()).isEqualTo("At most 100 ids, not 101");
    }

    @Test
    void twoSourcesForOnePrefixFailTheStart() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("one", new Things());
        beans.registerSingleton("other", new Things());
        assertThatThrownBy(() -> new NodeLoaders(beans.getBeanProvider(NodeSource.class),
                new DefaultBatchLoaderRegistry(), new FieldReads()))
                .hasMessageContaining("Two sources of nodes for the prefix \"thing\"");
    }

    private static final class Things implements NodeSource {

        @Override
        public String prefix() {
            return "thing";
        }

        @Override
        public String[] readsFrom() {
            return new String[0];
        }

        @Override
        public Map<UUID, ?> load(Collection<UUID> ids, Actor viewer) {
            return Map.of();
        }
    }
}
