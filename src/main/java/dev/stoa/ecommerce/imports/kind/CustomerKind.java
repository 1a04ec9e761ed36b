package dev.stoa.ecommerce.imports.kind;

import dev.stoa.identity.account.ImportedAccounts;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.graphql.GlobalId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** People whom the other shop knew, each with an account to claim. */
@Component
class CustomerKind implements ImportKind {

    private final ImportedAccounts accounts;

    record CustomerLine(String email, String name) {}

    CustomerKind(ImportedAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public AccessRule rule() {
        return AccessRule.of(Who.OPERATOR);
    }

    @Override
    public ReadLine read(String text) throws BadLine {
        var line = LineJson.as(CustomerLine.class, LineJson.tree(text));
        return new ReadLine(line.email().strip().toLowerCase(Locale.ROOT),
                commands -> LineCommands.changing(
                        accounts.open(commands.newId(0), line.email(), line.name(), commands.options(),
                                commands.origin()),
                        receipt -> GlobalId.encode(receipt.streamType(), receipt.streamId())));
    }
}
