package dev.stoa.architecture.broken.moments.shop.query;

import java.util.Random;

final class Rows {

    private static final String FIXED = String.join(" ", "UPDATE page SET id =", "gen_random_uuid()");

    private Rows() {}

    static String insert(String page) {
        return page + new Random().nextInt() + "INSERT INTO page (at) VALUES (now())" + FIXED;
    }
}
