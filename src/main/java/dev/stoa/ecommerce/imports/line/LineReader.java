package dev.stoa.ecommerce.imports.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads lines that end with LF or CRLF, the last one with neither if need be; a byte order mark before the first is
 * passed over. Of a line that is too long, the rest is passed over as well.
 */
public final class LineReader {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream input;
    private final int longest;
    private final long most;
    private final long expected;
    private final LineDigest digest = new LineDigest();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long bytes;
    private long number;

    /**
     * @param longest
     *            bytes of a line, at most
     * @param most
     *            bytes of all, at most
     * @param expected
     *            bytes that there will be, as far as anybody said; else less than 0
     */
    public LineReader(InputStream input, int longest, long most, long expected) {
        this.input = input;
        this.longest = longest;
        this.most = most;
        this.expected = expected;
    }

    /**
     * The next line; empty at the end.
     *
     * @throws TooMuch
     *             when there are more bytes than may be
     */
    public Optional<Line> next() throws IOException {
        if (number == 0 && bytes == 0) {
            passOverMark();
        }
        if (at == end && !fill()) {
            return Optional.empty();
        }
        number++;
        var content = new ByteArrayOutputStream(256);
        long length = 0;
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            ended = stop < end;
            length += stop - at;
            content.write(buffer, at, (int) Math.min(stop - at, Math.max(0L, longest + 2L - content.size())));
            digest.add(buffer, at, stop - at);
            at = ended ? stop + 1 : stop;
        }
        digest.endLine();
        return Optional.of(line(content.toByteArray(), length));
    }

    /** The digest of the lines so far, whatever they end with. */
    public byte[] digest() {
        return digest.soFar();
    }

    /** Lines so far. */
    public long number() {
        return number;
    }

    /** Whether more is there already or was announced, so that nobody waits for the next line in vain. */
    public boolean hasMoreAtHand() throws IOException {
        if (bytes < expected) {
            return true;
        }
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return true;
            }
        }
        return input.available() > 0;
    }

    private void passOverMark() throws IOException {
        end = input.readNBytes(buffer, 0, BYTE_ORDER_MARK.length);
        bytes = end;
        if (Arrays.equals(buffer, 0, end, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
            at = end;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, input.read(buffer, 0, BUFFER));
        bytes += end;
        if (bytes > most) {
            throw new TooMuch("At most %d bytes are read".formatted(most));
        }
        return end > 0;
    }

    private Line line(byte[] content, long length) {
        boolean carriageReturn = length == content.length && length > 0 && content[content.length - 1] == '\r';
        int size = content.length - (carriageReturn ? 1 : 0);
        if (size > longest) {
            return new Line(number, null,
                    new LineFault("LINE_TOO_LONG", "must have at most %d bytes".formatted(longest)));
        }
        try {
            return new Line(number, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, 0, size)).toString(), null);
        } catch (CharacterCodingException e) {
            return new Line(number, null, new LineFault("NOT_UTF_8", "must be text in UTF-8"));
        }
    }
}
