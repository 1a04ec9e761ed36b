package dev.stoa.kernel.internal.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class EventTypesTest {

    /** Local, so that no scan of this application meets them. */
    @Test
    void namesLeadToClassesAndBack() {
        @EventType(value = "thing.made", version = 3)
        record Made() implements DomainEvent {}
        @EventType("thing.broken")
        record Broken() implements DomainEvent {}
        var types = new EventTypes(List.of(Made.class, Broken.class));
        assertThat(types.nameOf(Made.class)).isEqualTo("thing.made");
        assertThat(types.versionOf(Made.class)).isEqualTo(3);
        assertThat(types.classOf("thing.broken")).isEqualTo(Broken.class);
        assertThat(types.namesUnder(DomainEvent.class)).containsExactly("thing.broken", "thing.made");
        assertThat(types.namesUnder(Made.class)).containsExactly("thing.made");
        assertThatThrownBy(() -> types.classOf("thing.lost")).hasMessageContaining("thing.lost");
    }

    @Test
    void oneNameForTwoClassesFailsTheStart() {
        @EventType("thing.made")
        record Made() implements DomainEvent {}
        @EventType("thing.made")
        record Built() implements DomainEvent {}
        assertThatThrownBy(() -> new EventTypes(List.of(Made.class, Built.class)))
                .hasMessageContaining("both have the event type name thing.made");
    }

    @Test
    void anEventWithoutANameFailsTheStart() {
        record Made() implements DomainEvent {}
        assertThatThrownBy(() -> new EventTypes(List.of(Made.class))).hasMessageContaining("without @EventType");
    }

    @Test
    void whatIsNoRecordOrNoEventFailsTheStart() {
        @EventType("thing.made")
        class Made implements DomainEvent {}
        @EventType("thing.built")
        record Built() {}
        assertThatThrownBy(() -> new EventTypes(List.of(Made.class))).hasMessageContaining("only records");
        assertThatThrownBy(() -> new EventTypes(List.of(Built.class))).hasMessageContaining("only records");
    }

    @Test
    void theScanFindsEventsWhereverTheyAreNested() {
        assertThat(
                new EventClassScan(new DefaultListableBeanFactory()).under(List.of("dev.stoa.kernel.internal.command")))
                .extracting(Class::getName)
                .contains("dev.stoa.kernel.internal.command.WalletEvent$Opened")
                .doesNotContain("dev.stoa.kernel.internal.command.WalletEvent");
    }
}
