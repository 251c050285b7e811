package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// People who come to one company, stay there, and leave it.
final class Careers {

    private final World world;
    private final Surroundings surroundings;
    private final Dice dice;
    private final Thing company;

    Careers(World world, Surroundings surroundings, Dice dice, Thing company) {
        this.world = world;
        this.surroundings = surroundings;
        this.dice = dice;
        this.company = company;
    }

    /// Somebody works there.
    void stay() throws IOException {
        Thing person = world.people().next();
        tenure(person, "kg:Current");
    }

    /// Somebody worked there and leaves, most often for another company.
    void move() throws IOException {
        Thing person = world.people().next();
        Vouching vouching = vouch();
        List<Block> blocks = new ArrayList<>();
        Thing next = surroundings.otherCompany(dice);
        boolean isTold = dice.in100(70);
        blocks.add(
                world.happening("kg:Departure", person.label().then(" leaves ", "離開", "离开", company.label()), vouching)
                        .with("kg:person", person)
                        .with("kg:organization", company)
                        .with("kg:destination", isTold ? next.term() : Term.name("kg:Unknown"))
                        .with("kg:role", world.role(dice))
                        .on(dice.when())
                        .block());
        if (vouching.isSure()) {
            world.sink().follows(person.term(), "kg:formerEmployer", company.term());
            world.sink().follows(person.term(), "kg:affiliation", company.term());
            if (isTold && !next.equals(company)) {
                employ(person, next);
            }
        }
        world.people().study(dice, person, vouching).ifPresent(blocks::add);
        world.articles().write(blocks.toArray(Block[]::new));
    }

    /// Somebody comes there from another company.
    void appointment() throws IOException {
        Thing person = world.people().next();
        Vouching vouching = vouch();
        Block block = world.happening(
                        "kg:Appointment", person.label().then(" joins ", "加入", "加入", company.label()), vouching)
                .with("kg:person", person)
                .with("kg:organization", company)
                .with("kg:origin", surroundings.otherCompany(dice))
                .with("kg:role", world.role(dice))
                .on(dice.when())
                .block();
        if (vouching.isSure()) {
            employ(person, company);
        }
        world.articles().write(block);
    }

    private void tenure(Thing person, String status) throws IOException {
        Vouching vouching = vouch();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                world.happening("kg:Tenure", person.label().then(" works at ", "任職於", "任职于", company.label()), vouching)
                        .with("kg:person", person)
                        .with("kg:organization", company)
                        .with("kg:role", world.role(dice))
                        .with("kg:tenureStatus", Term.name(status))
                        .block());
        if (vouching.isSure()) {
            employ(person, company);
        }
        world.people().study(dice, person, vouching).ifPresent(blocks::add);
        world.articles().write(blocks.toArray(Block[]::new));
    }

    private Vouching vouch() throws IOException {
        return world.articles().vouch(dice, surroundings.medium(dice), company);
    }

    private void employ(Thing person, Thing employer) throws IOException {
        world.sink().follows(person.term(), "kg:employer", employer.term());
        world.sink().follows(person.term(), "kg:affiliation", employer.term());
    }
}
