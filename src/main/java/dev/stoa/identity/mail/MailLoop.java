package dev.stoa.identity.mail;

import dev.stoa.kernel.schedule.RepeatedWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks every second whether there is mail to send. */
@Component
class MailLoop extends RepeatedWork {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Mailing mailing;

    MailLoop(Mailing mailing) {
        super("mail", PAUSE, PAUSE);
        this.mailing = mailing;
    }

    @Override
    protected void run() {
        mailing.sendDue();
    }
}
