package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.GlobalId;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReceiptController {

    @SchemaMapping
    String streamId(Receipt receipt) {
        return GlobalId.encode(receipt.streamType(), receipt.streamId());
    }
}
