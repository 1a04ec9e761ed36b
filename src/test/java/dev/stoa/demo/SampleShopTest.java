package dev.stoa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.command.product.NewVariant;
import dev.stoa.ecommerce.command.promotion.CreateVoucher;
import dev.stoa.ecommerce.command.shipping.CreateShippingMethod;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.Ids;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** The sample catalogue and what it is sold under. */
class SampleShopTest {

    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private final List<Command> given = new ArrayList<>();
    private final SampleCommands commands = new SampleCommands((command, _, _) -> {
        given.add(command);
        return new CommandResult.Success(
                new Receipt(Ids.next(), command.streamId(), "voucher", 1, "", Instant.EPOCH, false, false));
    });

    private static List<NewVariant> variants() {
        return new SampleFiles().products().stream().flatMap(product -> product.variants().stream()).toList();
    }

    private static boolean isFile(NewVariant variant) {
        return variant.options() != null
                && variant.options().stream().anyMatch(option -> option.value().equals("E-book"));
    }

    @Test
    void whatIsSentWeighsSomething() {
        assertThat(variants()).hasSizeGreaterThan(100).allSatisfy(variant -> {
            assertThat(VALIDATOR.validate(variant)).isEmpty();
            assertThat(variant.weightGrams()).as(variant.sku()).isBetween(isFile(variant) ? 0 : 50,
                    isFile(variant) ? 0 : 10_000);
        });
        assertThat(variants().stream().map(NewVariant::weightGrams).distinct()).hasSizeGreaterThan(50);
        assertThat(variants().stream().map(NewVariant::taxClass).distinct()).containsExactlyInAnyOrder("standard",
                "reduced");
    }

    @Test
    void everythingIsTaxedAtHomeWhereverTheCartIsBound() {
        var environment = new MockEnvironment();
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication());
        var tax = new Binder(org.springframework.boot.context.properties.source.ConfigurationPropertySources
                .from(environment.getPropertySources())).bindOrCreate("stoa.shop.tax", TaxSettings.class);

        assertThat(tax.rate(null, "standard")).isEqualTo(new BigDecimal("19"));
        assertThat(tax.rate("DE", "reduced")).isEqualTo(new BigDecimal("7"));
        assertThat(tax.rate("FR", "reduced")).isEqualTo(new BigDecimal("5.5"));
        assertThat(tax.rate("US", "standard")).isZero();
    }

    @Test
    void whatIsConfiguredGoesBeforeTheSamples() {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/shop");
        new DemoByDefault().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("stoa.shop.tax.default-country")).isNull();
        assertThat(environment.getProperty("stoa.demo.enabled")).isEqualTo("false");
    }

    @Test
    void thereAreWaysToShipAndVouchers() {
        new ShopConditions(commands).set();

        assertThat(given).allSatisfy(command -> assertThat(VALIDATOR.validate(command)).isEmpty());
        assertThat(given).filteredOn(CreateShippingMethod.class::isInstance).hasSize(3);
        assertThat(given).filteredOn(CreateVoucher.class::isInstance).hasSize(4);
        assertThat(given).extracting(Command::streamId).doesNotHaveDuplicates();
    }
}
