package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.command.Command;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecidersTest {

    @Test
    void everyCommandOfASealedTypeHasItsDecider() {
        var decider = new WalletDecider();
        var deciders = new Deciders(List.of(decider));
        assertThat(deciders.of(new WalletCommand.Deposit(new UUID(0, 1), 1))).isSameAs(decider);
        record Unknown(UUID streamId) implements Command {}
        assertThatThrownBy(() -> deciders.of(new Unknown(new UUID(0, 1))))
                .hasMessageContaining("No Decider bean decides").hasMessageContaining("Unknown");
    }

    @Test
    void twoDecidersForOneThingFailTheStart() {
        assertThatThrownBy(() -> new Deciders(List.of(new WalletDecider(), new WalletDecider())))
                .hasMessageContaining("both decide the stream type \"wallet\"");
        assertThatThrownBy(() -> new Deciders(List.of(new WalletDecider(), new WalletDecider() {

            @Override
            public String streamType() {
                return "purse";
            }
        }))).hasMessageContaining("both decide the command");
    }

    @Test
    void aStreamTypeIsAWordOfLetters() {
        assertThatThrownBy(() -> new Deciders(List.of(new WalletDecider() {

            @Override
            public String streamType() {
                return "my wallet";
            }
        }))).hasMessageContaining("1 to 63 letters");
    }
}
