package dev.stoa.kernel.internal.personaldata;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of people's keys: one statement for however many. */
@Repository
class KeyRows {

    private static final String LOAD = """
            SELECT id, person, generation, wrapped FROM personal_data.person_key WHERE id = ANY (?::uuid[])
            """;

    private static final String FIND = """
            SELECT id, person, generation, wrapped FROM personal_data.person_key
             WHERE person = ANY (?::uuid[]) AND erased_at IS NULL
            """;

    /** The keys that are made now, and those that are there. One that another node makes meanwhile is neither. */
    private static final String FIND_OR_MAKE = """
            WITH made AS (
                 INSERT INTO personal_data.person_key (id, person, generation, wrapped)
                 SELECT n.id, n.person, 1 + (SELECT count(*) FROM personal_data.person_key k
                                              WHERE k.person = n.person AND k.erased_at IS NOT NULL),
                        decode(n.wrapped, 'base64')
                   FROM unnest(?::uuid[], ?::uuid[], ?::text[]) AS n(id, person, wrapped)
                  ORDER BY n.person
                     ON CONFLICT (person) WHERE erased_at IS NULL DO NOTHING
                 RETURNING id, person, generation, wrapped)
            SELECT id, person, generation, wrapped FROM made
             UNION ALL
            """ + FIND;

    private static final String ERASE = """
            UPDATE personal_data.person_key SET wrapped = NULL, erased_at = now()
             WHERE person = ? AND erased_at IS NULL
            RETURNING id
            """;

    private final KeyDatabase database;
    private final KeyStore store;

    KeyRows(KeyDatabase database, KeyStore store) {
        this.database = database;
        this.store = store;
    }

    /** Keys by their ids, erased ones included; one that is lost is missing. */
    List<PersonKey> load(Collection<UUID> ids) {
        return database.read(jdbc -> jdbc.query(LOAD, this::read, (Object) texts(ids)));
    }

    /** The present keys of people; of those who have none, none. */
    List<PersonKey> find(Collection<UUID> persons) {
        return database.read(jdbc -> jdbc.query(FIND, this::read, (Object) texts(persons)));
    }

    /** The present keys of people, made where there were none, committed. */
    List<PersonKey> findOrMake(Collection<UUID> persons) {
        var ids = persons.stream().map(person -> UUID.randomUUID()).toList();
        var wrapped = new String[persons.size()];
        int index = 0;
        for (var person : persons) {
            wrapped[index] = wrapped(ids.get(index), person);
            index++;
        }
        return database.write(
                jdbc -> jdbc.query(FIND_OR_MAKE, this::read, texts(ids), texts(persons), wrapped, texts(persons)));
    }

    /** Erases; gives the ids of the keys that were there. */
    List<UUID> erase(UUID person) {
        return database.write(jdbc -> jdbc.queryForList(ERASE, UUID.class, person));
    }

    private String wrapped(UUID id, UUID person) {
        var key = Tink.generate(PredefinedAeadParameters.AES256_GCM);
        return Base64.getEncoder().encodeToString(Tink.wrap(key, store.master(), associated(id, person)));
    }

    private PersonKey read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = row.getObject("person", UUID.class);
        return new PersonKey(id, person, row.getInt("generation"), unwrapped(id, person, row.getBytes("wrapped")));
    }

    private @Nullable Aead unwrapped(UUID id, UUID person, byte @Nullable [] wrapped) {
        try {
            return wrapped == null ? null : Tink.unwrap(wrapped, store.master(), associated(id, person), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key %s of person %s in %s was changed, or wrapped by another master key; restore it"
                            .formatted(id, person, database),
                    e);
        }
    }

    private static byte[] associated(UUID id, UUID person) {
        return "person-key\0%s\0%s".formatted(id, person).getBytes(StandardCharsets.UTF_8);
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
