package dev.stoa.identity.mail;

import jakarta.mail.Session;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server. */
class SmtpPost implements Post {

    private final JavaMailSender sender;
    private final String from;

    SmtpPost(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(Letter letter) throws Exception {
        sender.send(MimeText.of(letter, from, Session.getInstance(new Properties())));
    }
}
