package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.internal.command.WalletCommand.Deposit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReceiptPurgeTest extends GatewayTestBase {

    @Autowired
    ReceiptPurge purge;

    @Test
    void receiptsAreKeptForTheRetentionAndNotLonger() {
        var id = wallet(0);
        var key = CommandOptions.idempotent("key of " + id);
        execute(new Deposit(id, 1), key);
        purge.purge();
        assertThat(receipt(execute(new Deposit(id, 1), key)).replayed()).isTrue();
        jdbc.update("UPDATE kernel.receipt SET recorded_at = recorded_at - interval '8 days' WHERE stream_id = ?", id);
        jdbc.update("""
                INSERT INTO kernel.receipt SELECT 'old', n::text, gen_random_uuid(), '', '', gen_random_uuid(), '', 1,
                                                  now() - interval '1 year' FROM generate_series(1, 2500) n
                """);
        assertThat(purge.purge()).isEqualTo(2501);
        assertThat(receipt(execute(new Deposit(id, 1), key)).replayed()).isFalse();
    }

    @Test
    void theReceiptOfACommandThatAProcessMayRepeatIsKept() {
        var commandId = UUID.randomUUID();
        jdbc.update("""
                INSERT INTO kernel.receipt SELECT 'process:old', ?, ?, '', '', gen_random_uuid(), '', 1,
                                                  now() - interval '1 year'
                """, commandId.toString(), commandId);
        jdbc.update("""
                INSERT INTO kernel.outgoing_command (id, process_id, instance_id, sequence, command_type, payload,
                                                     correlation_id)
                VALUES (?, 'old', gen_random_uuid(), 1, '', '{}', gen_random_uuid())
                """, commandId);
        assertThat(purge.purge()).isZero();
        jdbc.update("UPDATE kernel.outgoing_command SET outcome = '{}' WHERE id = ?", commandId);
        assertThat(purge.purge()).isEqualTo(1);
    }
}
