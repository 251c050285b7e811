package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Money, products and talk of one company.
final class Business {

    private static final long MILLION = 1_000_000;
    private static final List<String> CURRENCIES = List.of("CNY", "USD");
    private static final List<String> ROUNDS = List.of("kg:AngelRound", "kg:FirstRound", "kg:APlusRound");

    private final World world;
    private final Surroundings surroundings;
    private final Dice dice;
    private final Thing company;

    Business(World world, Surroundings surroundings, Dice dice, Thing company) {
        this.world = world;
        this.surroundings = surroundings;
        this.dice = dice;
        this.company = company;
    }

    /// One investor leads, up to two others follow.
    void round() throws IOException {
        Vouching vouching = vouch();
        Thing lead = surroundings.investor(dice);
        Set<Thing> others = new LinkedHashSet<>();
        for (int i = dice.even(3); i > 0; i--) {
            others.add(surroundings.investor(dice));
        }
        others.remove(lead);
        Happening round = world.happening(
                        "kg:FundingRound", company.label().then(" raises money", "融資", "融资"), vouching)
                .with("kg:organization", company)
                .with("kg:leadInvestor", lead);
        others.forEach(investor -> round.with("kg:investor", investor));
        round.with("kg:round", Term.name(dice.of(ROUNDS)))
                .with("kg:value", Term.number(MILLION * (1 + dice.even(900))))
                .with("kg:currency", Term.text(dice.of(CURRENCIES)))
                .on(dice.when());
        if (vouching.isSure()) {
            world.sink().follows(company.term(), "kg:investor", lead.term());
            for (Thing investor : others) {
                world.sink().follows(company.term(), "kg:investor", investor.term());
            }
        }
        world.articles().write(round.block());
    }

    void valuation() throws IOException {
        Vouching vouching = vouch();
        world.articles()
                .write(world.happening("kg:Valuation", company.label().then(" is valued", "估值", "估值"), vouching)
                        .with("kg:organization", company)
                        .with("kg:value", Term.number(MILLION * (100 + dice.even(9000))))
                        .with("kg:currency", Term.text(dice.of(CURRENCIES)))
                        .on(dice.when())
                        .block());
    }

    void launch() throws IOException {
        Vouching vouching = vouch();
        Thing product = world.product();
        Block event = world.happening(
                        "kg:Launch", company.label().then(" launches ", "發布", "发布", product.label()), vouching)
                .with("kg:product", product)
                .with("kg:organization", company)
                .with("kg:stage", Term.name("kg:Released"))
                .on(dice.when())
                .block();
        Block made = Block.of(product.term())
                .with("kg:maker", company.term(), vouching.claims())
                .with("kg:category", world.topic(dice).term(), vouching.claims())
                .build();
        world.articles().write(event, made);
    }

    void statement(Thing speaker) throws IOException {
        Vouching vouching = vouch();
        world.articles()
                .write(world.happening(
                                "kg:Statement",
                                speaker.label().then(" speaks of ", "談", "谈", company.label()),
                                vouching)
                        .with("kg:speaker", speaker)
                        .with("kg:topic", company)
                        .with("kg:topic", world.topic(dice))
                        .on(dice.when())
                        .block());
    }

    void criticism() throws IOException {
        Vouching vouching = world.articles().opinion();
        world.articles()
                .write(world.happening("kg:Criticism", company.label().then(" is criticized", "受批評", "受批评"), vouching)
                        .with("kg:topic", company)
                        .block());
    }

    private Vouching vouch() throws IOException {
        return world.articles().vouch(dice, surroundings.medium(dice), company);
    }
}
