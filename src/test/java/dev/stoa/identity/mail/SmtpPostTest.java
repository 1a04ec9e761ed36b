package dev.stoa.identity.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a mail server on this machine. */
class SmtpPostTest {

    private static final Letter LETTER = new Letter("1-1", "ada@example.org", "Grüße", "Hello Ada,\n\nTürkçe ✓\n");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private SmtpPost post() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.getSmtp().getBindTo());
        sender.setPort(server.getSmtp().getPort());
        return new SmtpPost(sender, "shop@example.org");
    }

    @Test
    void theLetterArrives() throws Exception {
        post().send(LETTER);
        assertThat(server.waitForIncomingEmail(ServerSetupTest.SMTP.getServerStartupTimeout(), 1)).isTrue();
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0]).hasToString("ada@example.org");
        assertThat(mail.getFrom()[0]).hasToString("shop@example.org");
        assertThat(mail.getSubject()).isEqualTo("Grüße");
        assertThat(mail.getContent().toString()).contains("Türkçe ✓");
        assertThat(mail.getMessageID()).isEqualTo("<1-1@stoa>");
    }

    @Test
    void aServerThatIsAwayIsAFailure() {
        var post = post();
        server.stop();
        assertThatThrownBy(() -> post.send(LETTER)).isInstanceOf(MailException.class);
    }
}
