package dev.stoa.ecommerce.query.orderhistory;

import java.time.Instant;

/** What somebody of the shop noted about an order. */
public record OrderAnnotation(int version, String note, String actor, Instant notedAt) {}
