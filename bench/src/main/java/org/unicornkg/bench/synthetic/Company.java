package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes one company and what happens to it.
final class Company {

    /// What can happen, as often as it does in the first article, roughly.
    enum Kind {
        FOUNDING,
        STAY,
        MOVE,
        APPOINTMENT,
        ROUND,
        VALUATION,
        LAUNCH,
        STATEMENT,
        CRITICISM
    }

    private static final List<Kind> OFTEN = List.of(
            Kind.STAY,
            Kind.MOVE,
            Kind.MOVE,
            Kind.MOVE,
            Kind.APPOINTMENT,
            Kind.APPOINTMENT,
            Kind.ROUND,
            Kind.ROUND,
            Kind.VALUATION,
            Kind.LAUNCH,
            Kind.STATEMENT,
            Kind.CRITICISM);

    private final World world;
    private final Surroundings surroundings;
    private final Dice dice;
    private final Thing company;
    private final Careers careers;
    private final Business business;
    private final List<Thing> founders = new ArrayList<>();

    Company(World world, Surroundings surroundings, Dice dice, Thing company) {
        this.world = world;
        this.surroundings = surroundings;
        this.dice = dice;
        this.company = company;
        this.careers = new Careers(world, surroundings, dice, company);
        this.business = new Business(world, surroundings, dice, company);
    }

    /// Lets each kind happen once.
    void once() throws IOException {
        for (Kind kind : Kind.values()) {
            happen(kind);
        }
    }

    /// Lets it be founded, and then some things happen.
    void live(int happenings) throws IOException {
        happen(Kind.FOUNDING);
        for (int i = 1; i < happenings; i++) {
            happen(dice.of(OFTEN));
        }
    }

    private void happen(Kind kind) throws IOException {
        switch (kind) {
            case FOUNDING -> found();
            case STAY -> careers.stay();
            case MOVE -> careers.move();
            case APPOINTMENT -> careers.appointment();
            case ROUND -> business.round();
            case VALUATION -> business.valuation();
            case LAUNCH -> business.launch();
            case STATEMENT -> business.statement(founders.get(0));
            case CRITICISM -> business.criticism();
        }
    }

    private void found() throws IOException {
        founders.add(world.people().next());
        founders.add(world.people().next());
        Vouching vouching = world.articles().vouch(dice, surroundings.medium(dice), company);
        Happening founding = world.happening("kg:Founding", company.label().then(" is founded", "創立", "创立"), vouching)
                .with("kg:organization", company);
        founders.forEach(founder -> founding.with("kg:person", founder));
        founding.on(dice.when());
        if (vouching.isSure()) {
            for (Thing founder : founders) {
                world.sink().follows(company.term(), "kg:founder", founder.term());
                world.sink().follows(founder.term(), "kg:affiliation", company.term());
            }
        }
        world.articles().write(founding.block());
    }
}
