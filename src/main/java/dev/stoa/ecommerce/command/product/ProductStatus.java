package dev.stoa.ecommerce.command.product;

enum ProductStatus {
    NONE, DRAFT, PUBLISHED, ARCHIVED
}
