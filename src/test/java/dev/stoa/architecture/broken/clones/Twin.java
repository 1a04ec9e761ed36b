package dev.stoa.architecture.broken.clones;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.ReadTablesCanBeCloned;

@Breaks(value = ReadTablesCanBeCloned.class, says = {
        "shop_query/V1__page.sql says \"bigserial\"; a clone of the table loses or shares it",
        "shop_query/V1__page.sql says \"references\"; a clone of the table loses or shares it",
        "shop_query/V1__page.sql says \"as identity\"; a clone of the table loses or shares it",
        "shop_query/V1__page.sql says \"create view\"; a clone of the table loses or shares it",
        "shop_query/V1__page.sql says \"default now(\"; what stands in a read table depends on events alone"})
public class Twin {}
