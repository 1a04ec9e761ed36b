package dev.stoa.ecommerce.imports.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final int LONGEST = 100;

    private static LineReader reader(byte[] bytes) {
        return new LineReader(new ByteArrayInputStream(bytes), LONGEST, 1_000_000, -1);
    }

    private static List<Line> lines(byte[] bytes) throws IOException {
        var reader = reader(bytes);
        var lines = new ArrayList<Line>();
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    private static List<Line> lines(String text) throws IOException {
        return lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] bytes) throws IOException {
        var reader = reader(bytes);
        while (reader.next().isPresent()) {
            continue;
        }
        return reader.digest();
    }

    private static byte[] digest(String text) throws IOException {
        return digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesEndWithLineFeedsOrBothOrTheFile() throws IOException {
        assertThat(lines("a\nb\r\n\n \r\nc")).extracting(Line::text).containsExactly("a", "b", "", " ", "c");
        assertThat(lines("a\nb\r\n\n \r\nc")).extracting(Line::isBlank)
                .containsExactly(false, false, true, true, false);
        assertThat(lines("a\n")).extracting(Line::number).containsExactly(1L);
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).extracting(Line::isBlank).containsExactly(true);
        assertThat(lines("a\rb\n")).extracting(Line::text).containsExactly("a\rb");
    }

    @Test
    void aByteOrderMarkIsPassedOverAtTheBeginningOnly() throws IOException {
        assertThat(lines("\uFEFFa\n\uFEFFb\n")).extracting(Line::text).containsExactly("a", "\uFEFFb");
        assertThat(lines("\uFEFF")).isEmpty();
        assertThat(digest("\uFEFFa")).isEqualTo(digest("a"));
    }

    @Test
    void aLineThatIsTooLongIsToldAndTheNextOneIsRead() throws IOException {
        for (var end : List.of("\n", "\r\n")) {
            var longest = "ä".repeat(LONGEST / 2);
            var lines = lines("\uFEFF" + longest + end + longest + "x" + end + "x".repeat(200_000) + end + "b");
            assertThat(lines).extracting(Line::text).containsExactly(longest, null, null, "b");
            assertThat(lines.subList(1, 3)).extracting(Line::fault).containsOnly(
                    new LineFault("LINE_TOO_LONG", "must have at most 100 bytes"));
        }
    }

    @Test
    void whatIsNoUtf8IsToldAndTheNextLineIsRead() throws IOException {
        var lines = lines(new byte[]{'a', (byte) 0xC3, '\n', 'b', '\n', (byte) 0xFF, '\n', (byte) 0xC0, (byte) 0x80});
        assertThat(lines).extracting(Line::text).containsExactly(null, "b", null, null);
        assertThat(lines.getFirst().fault()).isEqualTo(new LineFault("NOT_UTF_8", "must be text in UTF-8"));
    }

    @Test
    void theDigestIsThatOfTheLinesWhateverTheyEndWith() throws IOException {
        assertThat(digest("a\r\nb\r\n")).isEqualTo(digest("a\nb\n")).isEqualTo(digest("a\nb"));
        assertThat(digest("a\nb\n")).isNotEqualTo(digest("ab\n\n")).isNotEqualTo(digest("a\nb\n\n"))
                .isNotEqualTo(digest("a\nc\n")).isNotEqualTo(digest("a\n b\n"));
        assertThat(digest("a\rb\n")).isNotEqualTo(digest("ab\n"));
        var big = "x".repeat(64 * 1024 - 1);
        assertThat(digest(big + "\r\ny")).isEqualTo(digest(big + "\ny"));
        assertThat(digest(big + "\ry")).isNotEqualTo(digest(big + "y"));
    }

    @Test
    void linesAreTheSameHoweverTheyArrive() throws IOException {
        var text = "{\"a\":\"ä\"}\r\n\n{\"b\":2}\r\n".repeat(300);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var reader = new LineReader(inPieces(bytes, new Random(5)), LONGEST, 1_000_000, -1);
        var lines = new ArrayList<Line>();
        for (var line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        assertThat(lines).isEqualTo(lines(bytes)).hasSize(900);
        assertThat(reader.digest()).isEqualTo(digest(bytes));
    }

    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {

            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 1 + random.nextInt(7)));
            }
        };
    }

    @Test
    void nothingIsWaitedForBeforeTheNextLine() throws IOException {
        var reader = reader("a\nb\nc".getBytes(StandardCharsets.UTF_8));
        reader.next();
        assertThat(reader.hasMoreAtHand()).isTrue();
        reader.next();
        assertThat(reader.hasMoreAtHand()).as("the last line may go on").isFalse();
        assertThat(reader.next()).get().extracting(Line::text).isEqualTo("c");
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void whatWasAnnouncedIsWaitedFor() throws IOException {
        var reader = new LineReader(new ByteArrayInputStream("a\nb".getBytes(StandardCharsets.UTF_8)), LONGEST, 100, 4);
        reader.next();
        assertThat(reader.hasMoreAtHand()).isTrue();
    }

    @Test
    void noMoreIsReadThanMayBe() {
        var reader = new LineReader(new ByteArrayInputStream(new byte[100_000]), LONGEST, 70_000, -1);
        assertThatThrownBy(reader::next).isInstanceOf(TooMuch.class).hasMessage("At most 70000 bytes are read");
    }
}
