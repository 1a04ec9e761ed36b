package dev.stoa.identity.account;

import dev.stoa.identity.account.CurrentAccounts.Current;
import dev.stoa.identity.secret.ServerSecret;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tokens that are sent by mail. Nothing of them is stored: they are made of the account, their expiry, the credential
 * that counts, and a secret of the database. As soon as the password is another one, those of before are worth nothing.
 */
@Component
public class MailTokens {

    /** What a token is good for. */
    public enum Purpose {
        VERIFY_EMAIL, RESET_PASSWORD
    }

    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 32;
    private static final int BYTES = ID_BYTES + Long.BYTES + MAC_BYTES;

    private final CurrentAccounts accounts;
    private final ServerSecret secret;
    private final Clock clock;

    MailTokens(CurrentAccounts accounts, ServerSecret secret, Clock clock) {
        this.accounts = accounts;
        this.secret = secret;
        this.clock = clock;
    }

    /** The token for the account as it is now; the same as long as it stays so. */
    public String make(Purpose purpose, Current account, Instant expires) {
        long seconds = expires.getEpochSecond();
        var bytes = ByteBuffer.allocate(BYTES).put(ServerSecret.bytes(account.id())).putLong(seconds)
                .put(mac(purpose, account, seconds)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The account that a token was made for; empty where it was not made here, has expired or is outdated. */
    public Optional<Current> account(Purpose purpose, String token) {
        return decoded(token).filter(bytes -> bytes.length == BYTES).map(ByteBuffer::wrap).flatMap(bytes -> {
            var id = new UUID(bytes.getLong(), bytes.getLong());
            long seconds = bytes.getLong();
            var mac = new byte[MAC_BYTES];
            bytes.get(mac);
            return accounts.byId(id).filter(account -> account.account().isOpen()
                    && MessageDigest.isEqual(mac, mac(purpose, account, seconds))
                    && clock.instant().getEpochSecond() < seconds);
        });
    }

    private byte[] mac(Purpose purpose, Current account, long seconds) {
        var credential = account.account().credentialId();
        return secret.mac("mail " + purpose, ServerSecret.bytes(account.id()),
                ByteBuffer.allocate(Long.BYTES).putLong(seconds).array(),
                credential == null ? new byte[0] : ServerSecret.bytes(credential));
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
