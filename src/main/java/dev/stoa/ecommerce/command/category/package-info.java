/**
 * The category tree: one stream for all of it, so that a branch is moved with everything in it and neither cycles nor
 * two siblings of one slug can come about. Products name the categories that they stand in; a category that no product
 * stands in and that has nothing below it can be deleted. A product that is put into one in the very moment of its
 * deletion goes on naming it, and stands nowhere by that.
 */
@NullMarked
package dev.stoa.ecommerce.command.category;

import org.jspecify.annotations.NullMarked;
