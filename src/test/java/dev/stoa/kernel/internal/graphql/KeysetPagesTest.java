package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Cursor;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetPagesTest {

    private static final String LIST = "numbers.ASC";

    private final KeysetPages pages = new KeysetPages(TestLimits.standard());
    private final List<Integer> all = IntStream.rangeClosed(1, 25).boxed().toList();

    @Test
    void walksForwardToTheEnd() {
        var one = page(10, null, null, null);
        assertThat(one.nodes()).isEqualTo(all.subList(0, 10));
        assertThat(one.pageInfo().hasNextPage()).isTrue();
        assertThat(one.pageInfo().hasPreviousPage()).isFalse();
        var two = page(10, one.pageInfo().endCursor(), null, null);
        var three = page(10, two.pageInfo().endCursor(), null, null);
        assertThat(three.nodes()).isEqualTo(all.subList(20, 25));
        assertThat(three.pageInfo().hasNextPage()).isFalse();
        assertThat(three.pageInfo().hasPreviousPage()).isTrue();
    }

    @Test
    void walksBackwardToTheBeginning() {
        var end = page(null, null, 10, null);
        assertThat(end.nodes()).isEqualTo(all.subList(15, 25));
        assertThat(end.pageInfo().hasPreviousPage()).isTrue();
        assertThat(end.pageInfo().hasNextPage()).isFalse();
        var middle = page(null, null, 10, end.pageInfo().startCursor());
        var beginning = page(null, null, 10, middle.pageInfo().startCursor());
        assertThat(beginning.nodes()).isEqualTo(all.subList(0, 5));
        assertThat(beginning.pageInfo().hasPreviousPage()).isFalse();
        assertThat(beginning.pageInfo().hasNextPage()).isTrue();
    }

    @Test
    void anEmptyPageHasNoCursors() {
        var page = pages.page(LIST, pages.request(LIST, null, null, null, null), List.<Integer>of(), this::key);
        assertThat(page.pageInfo()).isEqualTo(new Connection.PageInfo(false, false, null, null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"0,-,-,-,first", "-1,-,-,-,first", "101,-,-,-,first", "-,-,0,-,last",
            "-,-,101,-,last", "5,-,5,-,first", "5,-,-,c,first", "-,c,5,-,after", "-,c,-,c,after"})
    void refusesWhatDoesNotGoTogether(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
            @Nullable String before, String argument) {
        assertThatThrownBy(() -> pages.request(LIST, first, cursor(after), last, cursor(before)))
                .isInstanceOfSatisfying(BadArgument.class, bad -> assertThat(bad.path()).isEqualTo(argument));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAA", "bnVtYmVycy5BU0M", "AQALbnVtYmVycy5BU0MBAAE1AAAAAA"})
    void refusesGarbage(String text) {
        assertThatThrownBy(() -> pages.request(LIST, null, text, null, null)).isInstanceOf(BadArgument.class)
                .hasMessageStartingWith("Not a cursor");
    }

    @Test
    void refusesEveryChangedByteOfACursor() {
        var bytes = Base64.getUrlDecoder().decode(cursor("5"));
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(CursorText.read(text)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        var text = CursorText.write(new Cursor("numbers.DESC", List.of("5")));
        assertThatThrownBy(() -> pages.request(LIST, null, text, null, null)).isInstanceOf(BadArgument.class)
                .hasMessageStartingWith("A cursor of another list");
    }

    @Test
    void aCursorHoldsAnyText() {
        var cursor = new Cursor(LIST, List.of("", "ä→\u0000😀", "x".repeat(500)));
        assertThat(CursorText.read(CursorText.write(cursor))).contains(cursor);
    }

    private Connection<Integer> page(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
            @Nullable String before) {
        var request = pages.request(LIST, first, after, last, before);
        var from = request.cursor() == null ? null : Integer.valueOf(request.cursor().key().getFirst());
        var ordered = request.backward() ? all.reversed() : all;
        var rows = ordered.stream().filter(n -> from == null || (request.backward() ? n < from : n > from))
                .limit(request.size() + 1L).toList();
        return pages.page(LIST, request, rows, this::key);
    }

    private List<String> key(Integer number) {
        return List.of(number.toString());
    }

    private static @Nullable String cursor(@Nullable String key) {
        return key == null ? null : CursorText.write(new Cursor(LIST, List.of(key)));
    }
}
