package dev.stoa.kernel.internal.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventMetadata;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;

/** The metadata column: what is empty is left out. */
@Component
public final class MetadataJson {

    private final EventJson json;
    private final ObjectReader reader;

    MetadataJson(EventJson json) {
        this.json = json;
        this.reader = json.mapper().readerFor(Stored.class);
    }

    public EventMetadata read(String text) {
        Stored stored = reader.readValue(text);
        return new EventMetadata(stored.actor, stored.commandId, stored.correlationId, stored.cause,
                claims(stored.claimsTaken), claims(stored.claimsReleased));
    }

    public String write(EventMetadata metadata) {
        return json.write(new Stored(metadata.actor(), metadata.commandId(), metadata.correlationId(),
                metadata.cause(), stored(metadata.claimsTaken()), stored(metadata.claimsReleased())));
    }

    private static List<Claim> claims(@Nullable List<StoredClaim> claims) {
        return claims == null ? List.of() : claims.stream().map(it -> new Claim(it.scope, it.key)).toList();
    }

    private static List<StoredClaim> stored(List<Claim> claims) {
        return claims.stream().map(it -> new StoredClaim(it.scope(), it.key())).toList();
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Stored(String actor, UUID commandId, UUID correlationId, @Nullable EventAddress cause,
            @Nullable List<StoredClaim> claimsTaken, @Nullable List<StoredClaim> claimsReleased) {}

    private record StoredClaim(String scope, String key) {}
}
