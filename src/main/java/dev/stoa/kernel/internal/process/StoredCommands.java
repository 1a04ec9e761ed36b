package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.internal.eventstore.SealedJson;
import dev.stoa.kernel.internal.personaldata.Place;
import dev.stoa.kernel.internal.personaldata.TamperedPersonalData;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Reads outgoing commands back. */
@Component
class StoredCommands {

    private final CommandTypes types;
    private final SealedJson json;

    StoredCommands(CommandTypes types, SealedJson json) {
        this.types = types;
        this.json = json;
    }

    /**
     * The command.
     *
     * @throws UnreadableCommand
     *             when this release has no class for it, or one that its payload does not fit
     */
    Command read(UUID id, String type, String payload) {
        var found = types.find(type).orElseThrow(() -> new UnreadableCommand(id, type,
                "this release has no class for it; run one that has, or skip the command", null));
        try {
            return json.read(payload, found, Place.ofCommand(id, id));
        } catch (TamperedPersonalData e) {
            throw new UnreadableCommand(id, type, String.valueOf(e.getMessage()), e);
        } catch (JacksonException e) {
            throw new UnreadableCommand(id, type, "its payload does not fit " + found.getName(), e);
        }
    }
}
