package dev.stoa.identity.mail;

/** Takes letters on their way. */
interface Post {

    /**
     * Sends the letter, or throws. A letter of the same id may come again, after an attempt of unknown outcome.
     */
    void send(Letter letter) throws Exception;
}
