package dev.stoa.architecture.broken.foreignsql.kernel;

public record Log(String sql) {

    public static final Log GOOD = new Log("SELECT payload FROM kernel.event WHERE position > ?");
    public static final Log BAD = new Log("INSERT INTO event (position) VALUES (?)");
}
