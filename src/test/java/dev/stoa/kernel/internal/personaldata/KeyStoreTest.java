package dev.stoa.kernel.internal.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import dev.stoa.kernel.eventstore.PersonalDataAliases;
import dev.stoa.kernel.internal.personaldata.PersonalDataSettings.KeyDataSource;
import dev.stoa.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** What a start makes of the master key and of the place where the keys lie. */
@ExtendWith(OutputCaptureExtension.class)
class KeyStoreTest {

    private static final String OTHER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;
    private final TestDatabase database;
    private final JdbcTemplate main;
    private final List<KeyDatabase> opened = new ArrayList<>();

    KeyStoreTest() throws SQLException {
        database = TestDatabase.create("key_store");
        main = new JdbcTemplate(source(database));
    }

    @BeforeEach
    void migrate() throws IOException {
        main.execute("CREATE SCHEMA kernel");
        main.execute(Files.readString(Path.of("db/migration/kernel/V5__key_store.sql")).replace("CREATE TABLE ",
                "CREATE TABLE kernel."));
    }

    @AfterEach
    void close() {
        opened.forEach(KeyDatabase::destroy);
    }

    /** A node that was started. */
    private record Node(KeyedHash hash, PersonKeys keys) {}

    @Test
    void theFirstStartMakesAKeyForItsOwnerOnly() throws IOException {
        var first = start(settings(null, true, null));
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Base64.getDecoder().decode(Files.readString(file()).strip())).hasSize(32);
        assertThat(start(settings(null, null, null)).hash.of("p", "v")).isEqualTo(first.hash.of("p", "v"));
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing unfinished").containsExactly(file());
        }
    }

    @Test
    void anExternalDatabaseWantsAKeyThatIsConfigured() {
        refused(() -> start(settings(null, null, null)), "openssl rand -base64 32", "spring.datasource.url",
                "Nothing was touched.");
        assertThat(file()).doesNotExist();
        assertThat(main.queryForObject("SELECT count(*) FROM personal_data.server_key", Integer.class)).isZero();
        start(settings(TestDatabase.MASTER_KEY, null, null));
    }

    @Test
    void aMissingOrWrongMasterKeyIsRefusedAndNothingIsLost() throws IOException {
        var person = UUID.randomUUID();
        var key = present(start(settings(null, true, null)), person);
        var text = Files.readString(file());

        Files.delete(file());
        refused(() -> start(settings(null, true, null)), file() + " is not there", "Put back");
        Files.writeString(file(), OTHER_KEY);
        refused(() -> start(settings(null, true, null)), "The master key from " + file() + " does not open the keys");
        refused(() -> start(settings(OTHER_KEY, null, null)), "stoa.personal-data.master-key does not open");
        refused(() -> start(settings("c2hvcnQ=", null, null)), "holds no master key", "32 bytes");
        refused(() -> start(settings("not base64!", null, null)), "holds no master key");

        Files.writeString(file(), text);
        assertThat(present(start(settings(null, true, null)), person).id()).isEqualTo(key.id());
    }

    @Test
    void aTinkKeysetIsAMasterKeyToo() throws Exception {
        var keyset = TinkJsonProtoKeysetFormat.serializeKeyset(Tink.generate(PredefinedAeadParameters.AES256_GCM),
                InsecureSecretKeyAccess.get());
        var first = start(settings(keyset, null, null));
        assertThat(start(settings(keyset, null, null)).hash.of("p", "v")).isEqualTo(first.hash.of("p", "v"));
    }

    @Test
    void theKeysCanLieInAnotherDatabase() throws SQLException {
        var other = TestDatabase.create("keys_elsewhere");
        var person = UUID.randomUUID();
        present(start(settings(TestDatabase.MASTER_KEY, null, other)), person);
        assertThat(main.queryForObject("SELECT to_regclass('personal_data.person_key') IS NULL", Boolean.class))
                .isTrue();
        assertThat(new JdbcTemplate(source(other)).queryForList("SELECT person FROM personal_data.person_key",
                UUID.class)).containsExactly(person);
        refused(() -> start(settings(TestDatabase.MASTER_KEY, null, null)),
                "The log was written with other keys of personal data than those in the schema personal_data of the main database");
        assertThat(present(start(settings(TestDatabase.MASTER_KEY, null, other)), person).generation()).isEqualTo(1);
    }

    @Test
    void aDatabaseOfKeysThatIsAwayIsSaidInOneLine() {
        var away = new KeyDataSource("jdbc:postgresql://127.0.0.1:1/keys", "stoa", "secret");
        refused(() -> start(new PersonalDataSettings(TestDatabase.MASTER_KEY, file().toString(), null, 10,
                Duration.ofMinutes(1), away)),
                "cannot be kept in the schema personal_data of jdbc:postgresql://127.0.0.1:1/keys");
    }

    @Test
    void aRefusalIsPrintedAsOneLine(CapturedOutput output) {
        var refusal = new IllegalStateException("bean", new KeysUnavailable("What to do.", null));
        assertThat(new KeysUnavailableReporter().reportException(refusal)).isTrue();
        assertThat(new KeysUnavailableReporter().reportException(new IllegalStateException("else"))).isFalse();
        assertThat(output.getAll().strip().lines())
                .filteredOn(line -> line.contains("KeysUnavailable")).singleElement().asString()
                .endsWith("What to do.");
    }

    @Test
    void anErasureIsForGoodWhateverBecomesOfTheCaller() {
        var person = UUID.randomUUID();
        var node = start(settings(TestDatabase.MASTER_KEY, null, null));
        var key = present(node, person);
        new TransactionTemplate(new JdbcTransactionManager(source(database))).executeWithoutResult(status -> {
            assertThat(node.keys.erase(person)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(aead(node, key)).isNull();
        assertThat(present(node, person).generation()).isEqualTo(2);
        assertThat(main.queryForObject("SELECT count(wrapped) FROM personal_data.person_key", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void anotherNodeForgetsWithinTheCacheTime() {
        var person = UUID.randomUUID();
        var node = start(settings(TestDatabase.MASTER_KEY, null, null));
        var forgetful = start(new PersonalDataSettings(TestDatabase.MASTER_KEY, file().toString(), null, 10,
                Duration.ofMillis(1), null));
        var key = present(node, person);
        assertThat(aead(forgetful, key)).isNotNull();
        node.keys.erase(person);
        await()
                .until(() -> aead(forgetful, key) == null);
    }

    @Test
    void aKeyThatWasPutInAnothersPlaceIsFoundOut() {
        var node = start(settings(TestDatabase.MASTER_KEY, null, null));
        var one = present(node, UUID.randomUUID());
        var other = present(node, UUID.randomUUID());
        main.update("""
                UPDATE personal_data.person_key SET wrapped = (SELECT wrapped FROM personal_data.person_key WHERE id = ?)
                 WHERE id = ?""", one.id(), other.id());
        assertThatThrownBy(() -> start(settings(TestDatabase.MASTER_KEY, null, null)).keys.byId(Set.of(other.id())))
                .hasMessageContaining("was changed, or wrapped by another master key");
    }

    @Test
    void settingsKeepTheirSecretsToThemselves() {
        assertThat(settings("secret", null, null).toString()).doesNotContain("secret");
        assertThat(new KeyDataSource("jdbc:postgresql://h/d?password=secret", "u", "secret").toString())
                .isEqualTo("jdbc:postgresql://h/d");
    }

    private Node start(PersonalDataSettings settings) {
        var keyDatabase = new KeyDatabase(settings, main, new JdbcTransactionManager(source(database)));
        opened.add(keyDatabase);
        var store = new KeyStore(keyDatabase,
                new MasterKey(settings, new MockEnvironment().withProperty("spring.datasource.url", "jdbc:x")), main);
        return new Node(new KeyedHash(store), new PersonKeys(new KeyRows(keyDatabase, store), settings,
                new StaticListableBeanFactory().getBeanProvider(KeysErased.class),
                new StaticListableBeanFactory().getBeanProvider(PersonalDataAliases.class)));
    }

    private static @Nullable Aead aead(Node node, PersonKey key) {
        return Objects.requireNonNull(node.keys.byId(Set.of(key.id())).get(key.id())).aead();
    }

    private static PersonKey present(Node node, UUID person) {
        return node.keys.present(Set.of(person)).values().iterator().next();
    }

    private static void refused(ThrowingCallable start, String... says) {
        assertThatThrownBy(start).isInstanceOf(KeysUnavailable.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(says).doesNotContain("\n"));
    }

    private PersonalDataSettings settings(@Nullable String key, @Nullable Boolean create,
            @Nullable TestDatabase elsewhere) {
        return new PersonalDataSettings(key, file().toString(), create, 100, Duration.ofMinutes(1),
                elsewhere == null ? null : new KeyDataSource(elsewhere.url(), elsewhere.user(), elsewhere.password()));
    }

    private Path file() {
        return folder.resolve("postgres.key");
    }

    private static DriverManagerDataSource source(TestDatabase database) {
        return new DriverManagerDataSource(database.url(), String.valueOf(database.user()),
                String.valueOf(database.password()));
    }
}
