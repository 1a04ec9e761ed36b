package dev.stoa.architecture.broken.tables;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.TablesHaveOneOwner;

@Breaks(value = TablesHaveOneOwner.class, says = {
        "The table page is made by shop_query and social_query; names are unique over all modules",
        "db/migration/shop/V1__stray.sql belongs to no module",
        "shop_query.catalog keeps the table missing, which no migration of shop_query makes",
        "The table page is kept by shop_query.catalog and shop_query.orders; a read table has one projection",
        "The table orphan of shop_query is kept by no projection; declare it in @Projection(tables)"})
public class Twin {}
