/**
 * Mail to people. A projection notes which mails follow from events, once each; they are then sent until it works, by
 * SMTP or, by default, into a folder.
 */
@NullMarked
package dev.stoa.identity.mail;

import org.jspecify.annotations.NullMarked;
