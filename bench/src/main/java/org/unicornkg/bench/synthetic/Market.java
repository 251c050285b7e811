package org.unicornkg.bench.synthetic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// All companies, investors and media, each as much in the news as its place in the list allows: the n-th a n-th of
/// the first.
final class Market implements Surroundings {

    /// What happens to every company.
    private static final int LEAST = 3;

    private final List<Thing> companies = new ArrayList<>();
    private final List<Thing> investors = new ArrayList<>();
    private final List<Thing> media = new ArrayList<>();

    private Market() {}

    static Market open(Sink sink, int companies, int investors, int media) throws IOException {
        Market market = new Market();
        for (int i = 0; i < companies; i++) {
            Thing company = Thing.of("company-" + i, Label.name(i).then(" Technology", "科技", "科技"));
            market.companies.add(company);
            sink.entity("companies", company.block("kg:Company"));
        }
        for (int i = 0; i < investors; i++) {
            Thing investor = Thing.of("investor-" + i, Label.name(i).then(" Capital", "資本", "资本"));
            market.investors.add(investor);
            sink.entity("venture-capital-firms", investor.block("kg:VentureCapitalFirm"));
        }
        for (int i = 0; i < media; i++) {
            Thing medium = Thing.of("medium-" + i, Label.name(i).then(" Daily", "日報", "日报"));
            market.media.add(medium);
            sink.entity("institutions", medium.block("kg:MediaOutlet"));
        }
        return market;
    }

    Thing company(int i) {
        return companies.get(i);
    }

    /// Returns the share of a company in all that happens.
    int happenings(int i, int total) {
        double harmonic = Math.log(companies.size()) + 0.58;
        return LEAST + (int) Math.round((total - (double) LEAST * companies.size()) / harmonic / (i + 1));
    }

    @Override
    public Thing investor(Dice dice) {
        return investors.get(dice.skewed(investors.size()));
    }

    @Override
    public Thing medium(Dice dice) {
        return media.get(dice.skewed(media.size()));
    }

    @Override
    public Thing otherCompany(Dice dice) {
        return companies.get(dice.skewed(companies.size()));
    }
}
