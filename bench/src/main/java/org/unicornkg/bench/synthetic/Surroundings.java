package org.unicornkg.bench.synthetic;

/// Whom a company deals with.
interface Surroundings {

    Thing investor(Dice dice);

    Thing medium(Dice dice);

    /// Returns where people go to and come from.
    Thing otherCompany(Dice dice);
}
