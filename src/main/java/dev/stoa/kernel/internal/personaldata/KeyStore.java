package dev.stoa.kernel.internal.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * The keys, opened with the master key at the start. Refuses where the master key is not the one that they were wrapped
 * with, and where they are not those that the log was written with: everything in it would read as erased.
 */
@Component
final class KeyStore {

    private static final RowMapper<Stored> STORED = (row, number) -> new Stored(row.getObject("id", UUID.class),
            row.getBytes("wrapped"));

    private final Aead master;
    private final PrfSet hashing;

    KeyStore(KeyDatabase database, MasterKey masterKey, JdbcTemplate main) {
        var known = main.queryForList("SELECT id FROM kernel.key_store", UUID.class).stream().findFirst();
        var there = find(database);
        refuseOthers(database, known, there.map(Stored::id));
        master = there.isPresent() ? masterKey.existing() : masterKey.first();
        var stored = there.orElseGet(() -> create(database, master));
        hashing = open(stored, master, masterKey, database);
        main.update("INSERT INTO kernel.key_store (id) VALUES (?) ON CONFLICT DO NOTHING", stored.id);
    }

    /** What wraps the keys of people. */
    Aead master() {
        return master;
    }

    /** What keyed hashes are made with. */
    PrfSet hashing() {
        return hashing;
    }

    private static void refuseOthers(KeyDatabase database, Optional<UUID> known, Optional<UUID> found) {
        if (known.isPresent() && !known.equals(found)) {
            throw new KeysUnavailable(
                    "The log was written with other keys of personal data than those in %s. Restore the schema %s that belongs to it, or correct stoa.personal-data.datasource; if the keys are lost for good, empty the table kernel.key_store to go on without what they open. Nothing was touched."
                            .formatted(database, KeyDatabase.SCHEMA),
                    null);
        }
    }

    private static Optional<Stored> find(KeyDatabase database) {
        List<Stored> found = database
                .read(jdbc -> jdbc.query("SELECT id, wrapped FROM personal_data.server_key", STORED));
        return found.stream().findFirst();
    }

    /** Of two nodes that do this at once the first decides. */
    private static Stored create(KeyDatabase database, Aead master) {
        var id = UUID.randomUUID();
        var wrapped = Tink.wrap(Tink.generate(PredefinedPrfParameters.HMAC_SHA256_PRF), master, associated(id));
        database.write(jdbc -> jdbc.update(
                "INSERT INTO personal_data.server_key (id, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING", id,
                wrapped));
        return find(database).orElseThrow();
    }

    private static PrfSet open(Stored stored, Aead master, MasterKey masterKey, KeyDatabase database) {
        try {
            return Tink.unwrap(stored.wrapped, master, associated(stored.id), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new KeysUnavailable(
                    "The master key from %s does not open the keys of personal data in %s. Configure the one that they were made with. Nothing was touched."
                            .formatted(masterKey.origin(), database),
                    e);
        }
    }

    private static byte[] associated(UUID id) {
        return ("server-key\0" + id).getBytes(StandardCharsets.UTF_8);
    }

    private record Stored(UUID id, byte[] wrapped) {}
}
