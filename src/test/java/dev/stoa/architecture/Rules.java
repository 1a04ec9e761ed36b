package dev.stoa.architecture;

import dev.stoa.architecture.rules.CommandsSayWhoGivesThem;
import dev.stoa.architecture.rules.ControllersStayInside;
import dev.stoa.architecture.rules.DecisionsArePure;
import dev.stoa.architecture.rules.EventsAreFacts;
import dev.stoa.architecture.rules.EveryClassInAModule;
import dev.stoa.architecture.rules.HandlersAreCalled;
import dev.stoa.architecture.rules.HandlersDependOnEvents;
import dev.stoa.architecture.rules.ModulesDeclareThemselves;
import dev.stoa.architecture.rules.ModulithVerifies;
import dev.stoa.architecture.rules.OurWords;
import dev.stoa.architecture.rules.PackagesAreNullMarked;
import dev.stoa.architecture.rules.PersonalDataHasAPerson;
import dev.stoa.architecture.rules.ProcessorsKeepTheirPlace;
import dev.stoa.architecture.rules.ReadTablesCanBeCloned;
import dev.stoa.architecture.rules.ResultsAreLists;
import dev.stoa.architecture.rules.SlicesKeepApart;
import dev.stoa.architecture.rules.SqlStaysAtHome;
import dev.stoa.architecture.rules.TablesHaveOneOwner;
import dev.stoa.architecture.rules.WhoMayKnowWhom;
import java.util.List;

/** Every rule of the house. */
final class Rules {

    static final List<Rule> ALL = List.of(new ModulithVerifies(), new EveryClassInAModule(),
            new ModulesDeclareThemselves(), new WhoMayKnowWhom(), new PackagesAreNullMarked(), new OurWords(),
            new SlicesKeepApart(), new SqlStaysAtHome(), new TablesHaveOneOwner(), new ReadTablesCanBeCloned(),
            new EventsAreFacts(), new PersonalDataHasAPerson(), new DecisionsArePure(), new HandlersAreCalled(),
            new HandlersDependOnEvents(),
            new ProcessorsKeepTheirPlace(), new ControllersStayInside(), new ResultsAreLists(),
            new CommandsSayWhoGivesThem());

    private Rules() {}
}
