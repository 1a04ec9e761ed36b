package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.SealedJson;
import dev.stoa.kernel.internal.personaldata.PersonalJson;
import dev.stoa.kernel.internal.personaldata.Place;
import dev.stoa.kernel.process.CommandOutcome;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Outcomes of commands as they are stored. Where a command is about somebody, so may be what refused it: its message
 * and components are encrypted like the command itself.
 */
@Component
class OutcomeJson {

    private final EventJson json;
    private final SealedJson sealed;
    private final PersonalJson personal;

    OutcomeJson(EventJson json, SealedJson sealed, PersonalJson personal) {
        this.json = json;
        this.sealed = sealed;
        this.personal = personal;
    }

    Ended ended(Leased command, CommandOutcome outcome) {
        var written = Ended.of(command, outcome, json);
        return written.refused() && PersonalJson.isSealed(command.payload())
                ? new Ended(written.id(), written.processId(), written.instanceId(), sealed(command, written), true)
                : written;
    }

    CommandOutcome read(UUID commandId, String text) {
        return sealed.read(text, CommandOutcome.class, Place.ofOutcome(commandId));
    }

    private String sealed(Leased command, Ended written) {
        var tree = json.mapper().readValue(written.outcome(), ObjectNode.class);
        var place = Place.ofOutcome(command.id());
        personal.sealLike(command.payload(), tree, "message", json.mapper().getNodeFactory().stringNode(
                dev.stoa.kernel.eventstore.PersonalData.ERASED), place, json.mapper());
        personal.sealLike(command.payload(), tree, "rejection", json.mapper().createObjectNode(), place, json.mapper());
        return json.write(tree);
    }
}
