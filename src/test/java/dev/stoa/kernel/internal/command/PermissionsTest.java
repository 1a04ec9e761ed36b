package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.NotSignedIn;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermissionsTest extends GatewayTestBase {

    private final Actor.Account owner = Acting.somebody();
    private final Actor stranger = Acting.somebody(Role.ANALYST);
    private final Actor merchant = Acting.merchant();

    @Test
    void whatAThingIsOwnedByAndWhoeverIsNamedMayGiveTheCommand() {
        var id = owned();
        assertThat(give(owner, new WalletCommand.Empty(id)).version()).isEqualTo(2);
        assertThat(give(merchant, new WalletCommand.Empty(id)).version()).isEqualTo(3);
    }

    static CommandOptions[] options() {
        return new CommandOptions[]{CommandOptions.NONE, dryRun(), new CommandOptions(null, 1, null),
                new CommandOptions(null, 7, null), CommandOptions.idempotent("a key")};
    }

    @ParameterizedTest
    @MethodSource("options")
    void aStrangerIsToldTheSameAsOfWhatDoesNotExist(CommandOptions options) {
        var id = owned();
        var unknown = Ids.next();
        for (var actor : new Actor[]{stranger, Actor.ANONYMOUS}) {
            assertThat(missing(actor, new WalletCommand.Empty(id), options).replace(id.toString(), "ID"))
                    .isEqualTo(missing(actor, new WalletCommand.Empty(unknown), options)
                            .replace(unknown.toString(), "ID"));
        }
        assertThat(log(id)).hasSize(1);
    }

    @Test
    void aStrangerLearnsNothingByTheOwnersKey() {
        var id = owned();
        var key = CommandOptions.idempotent("the key");
        gateway.execute(new WalletCommand.Empty(id), key, Origin.of(owner));
        assertThat(missing(stranger, new WalletCommand.Empty(id), key)).contains(id.toString());
        assertThat(receipt(gateway.execute(new WalletCommand.Empty(id), key, Origin.of(owner))).replayed()).isTrue();
    }

    @Test
    void whoMayNotIsRefusedBeforeAnythingIsLookedAt() {
        var part = new Actor.Part("process:somewhere");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> give(part, new WalletCommand.Empty(Ids.next())));
        var id = owned();
        for (var actor : new Actor[]{owner, merchant, part, Actor.ANONYMOUS}) {
            assertThatExceptionOfType(NotAllowed.class).as("a command without a rule, given by %s", actor)
                    .isThrownBy(() -> give(actor, new WalletCommand.Unruled(id)));
        }
    }

    @Test
    void aRefusalTellsWhatToDo() {
        var signIn = catchThrowableOfType(NotSignedIn.class,
                () -> give(Actor.ANONYMOUS, new WalletCommand.Audit(Ids.next())));
        assertThat(signIn).hasMessage("Sign in first: this is open to MERCHANT or OPERATOR");
        var ask = catchThrowableOfType(NotAllowed.class, () -> give(owner, new WalletCommand.Audit(Ids.next())));
        assertThat(ask).hasMessage("This is open to MERCHANT or OPERATOR; an operator grants roles");
    }

    @Test
    void theLogTellsWhoGaveTheCommand() {
        var id = owned();
        give(merchant, new WalletCommand.Empty(id));
        assertThat(store.read(id, 1, 1).getFirst().metadata().actor()).isEqualTo(merchant.name());
    }

    private UUID owned() {
        var id = Ids.next();
        accepted(new WalletCommand.Open(new WalletCommand.Id(id), "somebody", owner.name()));
        return id;
    }

    private Receipt give(Actor actor, Command command) {
        return receipt(gateway.execute(command, CommandOptions.NONE, Origin.of(actor)));
    }

    private String missing(Actor actor, Command command, CommandOptions options) {
        return catchThrowableOfType(TargetNotFound.class,
                () -> gateway.execute(command, options, Origin.of(actor))).toString();
    }
}
