package dev.stoa.ecommerce.command.events;

/** Why a voucher does not count. */
public enum VoucherProblem {
    /** The shop took it back. */
    INACTIVE("is not valid any more"),
    /** Its time has not come. */
    NOT_YET_VALID("is not valid yet"),
    /** Its time is over. */
    EXPIRED("has expired"),
    /** There are as many orders with it as it allows. */
    USED_UP("is used up"),
    /** The customer has as many orders with it as it allows to one. */
    USED_UP_BY_CUSTOMER("was used as often as one customer may"),
    /** It is limited for each customer, and who is a guest cannot be told. */
    FOR_ACCOUNTS_ONLY("is for those who are signed in"),
    /** The lines cost less than it asks for. */
    BELOW_MINIMUM("asks for more in the cart"),
    /** It is in another currency than the cart. */
    OTHER_CURRENCY("is in another currency");

    private final String inWords;

    VoucherProblem(String inWords) {
        this.inWords = inWords;
    }

    /** What is said after the voucher's code, in a sentence. */
    public String inWords() {
        return inWords;
    }
}
