package org.unicornkg.bench.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a made-up graph in our data layout and, finished, as N-Triples.
///
/// It holds six small companies that are the same in every graph, so that a question about one of them touches the
/// same rows at any size, and many others, the first of which, the hub, has a tenth of all events or so.
public final class Synthetic {

    /// How many small companies there are.
    public static final int SMALL = 6;

    private static final int MEDIA = 20;
    /// What one happening costs, with its people, claims and all that follows; measured over 1 M triples.
    private static final double TRIPLES_EACH = 55.0;
    /// Topics, roles, media and the small companies; measured.
    private static final int TRIPLES_FIXED = 3_500;

    private Synthetic() {}

    /// Writes a graph.
    ///
    /// @param base what the finished graph of a release without data holds: the ontology, in N-Triples
    /// @param triples how many the finished graph shall have, about
    /// @param data gets `entities/` and `articles/`
    /// @param finished gets the finished graph
    /// @return how many triples were written to `finished`; a few of them stand there twice
    public static long write(Path base, long triples, long seed, Path data, Path finished) throws IOException {
        try (Writer writer = Files.newBufferedWriter(finished)) {
            long before = copy(base, writer);
            FinishedSink counting = new FinishedSink(writer);
            try (Sink sink = new Both(new TurtleSink(data), counting)) {
                fill(sink, (triples - before - TRIPLES_FIXED) / TRIPLES_EACH, seed);
            }
            return before + counting.triples();
        }
    }

    private static long copy(Path base, Writer writer) throws IOException {
        long lines = 0;
        try (BufferedReader reader = Files.newBufferedReader(base)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(line + "\n");
                lines++;
            }
        }
        return lines;
    }

    private static void fill(Sink sink, double happenings, long seed) throws IOException {
        World world = new World(sink);
        small(world, sink, seed);
        world.people().graduate();
        int total = (int) Math.max(10, happenings);
        int companies = Math.max(5, total / 10);
        Market market = Market.open(sink, companies, Math.max(3, companies / 4), MEDIA);
        Dice dice = new Dice(seed);
        for (int i = 0; i < companies; i++) {
            new Company(world, market, dice, market.company(i)).live(market.happenings(i, total));
        }
    }

    /// The small ones keep to themselves: each has its own investor and its own medium, and its people go to the next.
    private static void small(World world, Sink sink, long seed) throws IOException {
        List<Thing> companies = new ArrayList<>();
        for (int i = 0; i < SMALL; i++) {
            companies.add(Thing.of("small-company-" + i, Label.name(i).then(" Workshop", "工坊", "工坊")));
            sink.entity("companies", companies.get(i).block("kg:Company"));
        }
        for (int i = 0; i < SMALL; i++) {
            Thing investor = Thing.of("small-investor-" + i, Label.name(i).then(" Fund", "基金", "基金"));
            Thing medium = Thing.of("small-medium-" + i, Label.name(i).then(" Gazette", "公報", "公报"));
            sink.entity("venture-capital-firms", investor.block("kg:VentureCapitalFirm"));
            sink.entity("institutions", medium.block("kg:MediaOutlet"));
            Thing next = companies.get((i + 1) % SMALL);
            new Company(world, new Neighbours(investor, medium, next), new Dice(seed + i), companies.get(i)).once();
        }
    }

    private record Neighbours(Thing onlyInvestor, Thing onlyMedium, Thing next) implements Surroundings {

        @Override
        public Thing investor(Dice dice) {
            return onlyInvestor;
        }

        @Override
        public Thing medium(Dice dice) {
            return onlyMedium;
        }

        @Override
        public Thing otherCompany(Dice dice) {
            return next;
        }
    }
}
