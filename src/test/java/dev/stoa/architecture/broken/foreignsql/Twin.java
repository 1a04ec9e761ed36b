package dev.stoa.architecture.broken.foreignsql;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.SqlStaysAtHome;

@Breaks(value = SqlStaysAtHome.class, says = {
        "dev.stoa.architecture.broken.foreignsql.shop.query.Pages names the table kernel.event, which belongs to kernel; no module reads or writes another's tables",
        "dev.stoa.architecture.broken.foreignsql.shop.query.Pages names the table voucher, which belongs to shop_command; no module reads or writes another's tables",
        "dev.stoa.architecture.broken.foreignsql.shop.query.Pages names the table shop_command.voucher, which belongs to shop_command; no module reads or writes another's tables",
        "dev.stoa.architecture.broken.foreignsql.shop.query.Pages names the table shop_query.page, but the search path decides which one is meant; write page",
        "dev.stoa.architecture.broken.foreignsql.kernel.Log names the table event, but any search path may be set there; write kernel.event",
        "shop_query/V2__borrow.sql names the table shop_command.voucher, which belongs to shop_command; no module reads or writes another's tables"})
public class Twin {}
