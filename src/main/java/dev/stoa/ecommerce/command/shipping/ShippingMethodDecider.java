package dev.stoa.ecommerce.command.shipping;

import dev.stoa.ecommerce.command.events.ShippingMethodChanged;
import dev.stoa.ecommerce.command.events.ShippingMethodCreated;
import dev.stoa.ecommerce.command.events.ShippingMethodEvent;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ShippingMethodDecider implements Decider<ShippingMethodCommand, ShippingMethod, ShippingMethodEvent> {

    static final String CODE = "ecommerce.shipping-code";

    @Override
    public String streamType() {
        return ShippingMethodId.PREFIX;
    }

    @Override
    public Class<ShippingMethodCommand> commandType() {
        return ShippingMethodCommand.class;
    }

    @Override
    public Class<ShippingMethodEvent> eventType() {
        return ShippingMethodEvent.class;
    }

    @Override
    public Class<ShippingMethod> stateType() {
        return ShippingMethod.class;
    }

    @Override
    public ShippingMethod initial() {
        return ShippingMethod.NONE;
    }

    @Override
    public Decision<ShippingMethodEvent> decide(ShippingMethodCommand command, ShippingMethod method) {
        return switch (command) {
            case CreateShippingMethod create when method.tariff() == null -> created(create);
            case CreateShippingMethod _ -> Decision.nothingToDo();
            case ChangeShippingMethod change -> changed(change, method, method.tariff());
        };
    }

    private static Decision<ShippingMethodEvent> created(CreateShippingMethod create) {
        return Decision
                .<ShippingMethodEvent>accept(new ShippingMethodCreated(create.code(), create.name().strip(),
                        create.tariff().tariff()))
                .claiming(new Claim(CODE, create.code()), new ShippingCodeTaken(create.code()));
    }

    private static Decision<ShippingMethodEvent> changed(ChangeShippingMethod change, ShippingMethod method,
            @Nullable ShippingTariff before) {
        if (before == null) {
            return Decision.targetMissing();
        }
        var next = new ShippingMethod(Objects.requireNonNullElse(change.active(), method.active()), method.code(),
                change.name() == null ? method.name() : change.name().strip(),
                change.tariff() == null ? before : change.tariff().tariff());
        return next.equals(method)
                ? Decision.nothingToDo()
                : Decision.accept(new ShippingMethodChanged(next.name(),
                        Objects.requireNonNullElse(next.tariff(), before), next.active()));
    }

    @Override
    public ShippingMethod evolve(ShippingMethod method, ShippingMethodEvent event) {
        return switch (event) {
            case ShippingMethodCreated created ->
                new ShippingMethod(true, created.code(), created.name(), created.tariff());
            case ShippingMethodChanged changed ->
                new ShippingMethod(changed.active(), method.code(), changed.name(), changed.tariff());
        };
    }
}
