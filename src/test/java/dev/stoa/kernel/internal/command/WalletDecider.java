package dev.stoa.kernel.internal.command;

import static dev.stoa.kernel.command.Decision.accept;
import static dev.stoa.kernel.command.Decision.nothingToDo;
import static dev.stoa.kernel.command.Decision.refuse;
import static dev.stoa.kernel.command.Decision.targetMissing;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.eventstore.Claim;

class WalletDecider implements Decider<WalletCommand, Wallet, WalletEvent> {

    record AlreadyOpen() implements Rejection {

        @Override
        public String message() {
            return "The wallet is open already.";
        }
    }

    record InsufficientFunds(int balance) implements Rejection {

        @Override
        public String message() {
            return "The wallet holds %d.".formatted(balance);
        }
    }

    record HandleTaken(String handle) implements Rejection {

        @Override
        public String message() {
            return "Somebody else is called %s.".formatted(handle);
        }
    }

    @Override
    public String streamType() {
        return "wallet";
    }

    @Override
    public Class<WalletCommand> commandType() {
        return WalletCommand.class;
    }

    @Override
    public Class<WalletEvent> eventType() {
        return WalletEvent.class;
    }

    @Override
    public Class<Wallet> stateType() {
        return Wallet.class;
    }

    @Override
    public Wallet initial() {
        return new Wallet.None();
    }

    @Override
    public Decision<WalletEvent> decide(WalletCommand command, Wallet state) {
        return switch (command) {
            case WalletCommand.Open open -> open(state, open.owner(), open.handle());
            case WalletCommand.OpenAt open -> open(state, open.owner(), open.handle());
            case WalletCommand.FailInDecide fail -> throw new IllegalStateException("told to fail");
            case WalletCommand other -> state instanceof Wallet.Open open ? decide(other, open) : targetMissing();
        };
    }

    /** Wallets are told apart by the names of those who have them. */
    @Override
    public boolean isOwner(WalletCommand command, Wallet state, Actor actor) {
        return state instanceof Wallet.Open open && open.handle().equals(actor.name());
    }

    @Override
    public Wallet evolve(Wallet state, WalletEvent event) {
        return switch (event) {
            case WalletEvent.Opened opened -> new Wallet.Open(opened.handle(), 0);
            case WalletEvent.Deposited(var amount) -> plus((Wallet.Open) state, amount);
            case WalletEvent.Withdrawn(var amount) -> plus((Wallet.Open) state, -amount);
            case WalletEvent.Renamed renamed -> new Wallet.Open(renamed.to(), ((Wallet.Open) state).balance());
        };
    }

    static Claim claim(String handle) {
        return new Claim("wallet.handle", handle);
    }

    private static Decision<WalletEvent> open(Wallet state, String owner, String handle) {
        return state instanceof Wallet.Open
                ? refuse(new AlreadyOpen())
                : Decision.<WalletEvent>accept(new WalletEvent.Opened(owner, handle)).claiming(claim(handle),
                        new HandleTaken(handle));
    }

    private static Decision<WalletEvent> decide(WalletCommand command, Wallet.Open wallet) {
        return switch (command) {
            case WalletCommand.Deposit(var id, var amount) -> accept(new WalletEvent.Deposited(amount));
            case WalletCommand.DepositAll(var id, var coins) ->
                accept(coins.stream().map(coin -> new WalletEvent.Deposited(coin.amount())).toList());
            case WalletCommand.Withdraw(var id, var amount) -> amount > wallet.balance()
                    ? refuse(new InsufficientFunds(wallet.balance()))
                    : accept(new WalletEvent.Withdrawn(amount));
            case WalletCommand.Rename(var id, var handle) -> rename(wallet, handle);
            case WalletCommand.Empty empty -> accept(new WalletEvent.Withdrawn(wallet.balance()));
            case WalletCommand.Unruled unruled -> nothingToDo();
            case WalletCommand.Audit audit -> nothingToDo();
            case WalletCommand.Open open -> refuse(new AlreadyOpen());
            case WalletCommand.OpenAt open -> refuse(new AlreadyOpen());
            case WalletCommand.FailInDecide fail -> refuse(new AlreadyOpen());
        };
    }

    private static Decision<WalletEvent> rename(Wallet.Open wallet, String handle) {
        return handle.equals(wallet.handle())
                ? nothingToDo()
                : Decision.<WalletEvent>accept(new WalletEvent.Renamed(wallet.handle(), handle))
                        .claiming(claim(handle), new HandleTaken(handle)).releasing(claim(wallet.handle()));
    }

    private static Wallet plus(Wallet.Open wallet, int amount) {
        return new Wallet.Open(wallet.handle(), wallet.balance() + amount);
    }
}
