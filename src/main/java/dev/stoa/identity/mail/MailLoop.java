package dev.stoa.identity.mail;

import dev.stoa.kernel.schedule.RepeatedWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks every second whether there is mail to send. */
@Component
class MailLoop implements RepeatedWork {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Mailing mailing;

    MailLoop(Mailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("mail", PAUSE, PAUSE);
    }

    @Override
    public void run() {
        mailing.sendDue();
    }
}
