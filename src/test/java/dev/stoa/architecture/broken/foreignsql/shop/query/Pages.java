package dev.stoa.architecture.broken.foreignsql.shop.query;

/** Says event and voucher where no table is meant, and names four tables that it must not. */
public record Pages(String sql) {

    public static final Pages GOOD = new Pages("""
            WITH event AS (SELECT id, voucher FROM page, unnest(?::text[]) AS voucher)
            SELECT p.id, extract(epoch FROM p.at) FROM page p JOIN event ON event.id = p.id -- FROM kernel.event
            WHERE p.note IS DISTINCT FROM 'FROM voucher'
            """);
    public static final Pages LOG = new Pages("SELECT count(*) FROM page p, kernel.event e");
    public static final Pages PIECE = new Pages(" JOIN voucher v ON v.id = p.id");

    static String update(String column) {
        return "UPDATE shop_query.page SET " + column + " = (SELECT code FROM \"shop_command\".voucher)";
    }

    static String message() {
        return "The voucher came from kernel.event, update it";
    }
}
