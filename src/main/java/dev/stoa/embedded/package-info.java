/**
 * The database of a plain start. Where {@code spring.datasource.url} is not set, this module unpacks the PostgreSQL
 * that the jar carries, keeps its data in a folder of the working directory, durable and behind a password, and stops
 * it after the application. Where the url is set, it only makes sure that the server answers. Whatever is wrong with
 * either is said in one line, before anything is touched.
 */
@ApplicationModule(id = "embedded", displayName = "Embedded PostgreSQL", allowedDependencies = {})
@NullMarked
package dev.stoa.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
