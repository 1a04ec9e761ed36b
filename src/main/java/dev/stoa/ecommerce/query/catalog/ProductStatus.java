package dev.stoa.ecommerce.query.catalog;

public enum ProductStatus {
    DRAFT, PUBLISHED, ARCHIVED
}
