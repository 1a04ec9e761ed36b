package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.Cursor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32;

/** The written form of cursors: URL-safe Base64 of a format byte, list, key and a checksum. */
final class CursorText {

    private static final int FORMAT = 1;
    private static final int CHECKSUM_BYTES = 4;
    private static final int MAX_LENGTH = 4096;

    private CursorText() {}

    static String write(Cursor cursor) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            out.writeUTF(cursor.list());
            out.writeByte(cursor.key().size());
            for (var value : cursor.key()) {
                out.writeUTF(value);
            }
            out.writeInt(checksum(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The cursor that the text stands for, empty where it is none of ours. */
    static Optional<Cursor> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var body = Arrays.copyOf(bytes, Math.max(0, bytes.length - CHECKSUM_BYTES));
            var in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (in.readByte() != FORMAT) {
                return Optional.empty();
            }
            var list = in.readUTF();
            int size = in.readUnsignedByte();
            var key = new ArrayList<String>();
            for (int i = 0; i < size; i++) {
                key.add(in.readUTF());
            }
            boolean whole = in.readInt() == checksum(body) && in.available() == 0;
            return whole ? Optional.of(new Cursor(list, key)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
