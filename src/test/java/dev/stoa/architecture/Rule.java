package dev.stoa.architecture;

import java.util.List;

/** Something that holds everywhere in a house. */
public interface Rule {

    /** One sentence for each place where it does not hold: what is there, and what to do. */
    List<String> violations(House house);
}
