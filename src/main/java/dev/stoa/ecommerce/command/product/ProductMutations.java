package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProductMutations {

    private final Mutations mutations;
    private final VariantOwners owners;
    private final Places places;

    ProductMutations(Mutations mutations, VariantOwners owners, Places places) {
        this.mutations = mutations;
        this.owners = owners;
        this.places = places;
    }

    @MutationMapping
    Object createProduct(@Argument CreateProductInput input, @Argument @Nullable CommandOptions options) {
        return places.place(input.path(), input.ids(), input::command, options, CreateProductSuccess::new);
    }

    @MutationMapping
    Object describeProduct(@Argument DescribeProductInput input, @Argument @Nullable CommandOptions options) {
        return places.place(input.path(), input.ids(), input::command, options, DescribeProductSuccess::new);
    }

    @MutationMapping
    Object addVariants(@Argument AddVariantsInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(), options, AddVariantsSuccess::new);
    }

    @MutationMapping
    Object changePrice(@Argument ChangePriceInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(new ChangePrice(ownerOf(input.variantId()), input.variantId(), input.price()), options,
                ChangePriceSuccess::new);
    }

    @MutationMapping
    Object publishProduct(@Argument PublishProduct input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, PublishProductSuccess::new);
    }

    @MutationMapping
    Object archiveProduct(@Argument ArchiveProduct input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, ArchiveProductSuccess::new);
    }

    @MutationMapping
    Object defineOptions(@Argument DefineOptions input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, DefineOptionsSuccess::new);
    }

    @MutationMapping
    Object arrangeMedia(@Argument ArrangeMedia input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input, options, ArrangeMediaSuccess::new);
    }

    @MutationMapping
    Object describeVariant(@Argument DescribeVariantInput input, @Argument @Nullable CommandOptions options) {
        return mutations.execute(input.command(ownerOf(input.variantId())), options, DescribeVariantSuccess::new);
    }

    private ProductId ownerOf(VariantId variantId) {
        return owners.of(variantId).orElseThrow(() -> new TargetNotFound(VariantId.PREFIX, variantId.value()));
    }
}
