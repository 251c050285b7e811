package org.unicornkg.server;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.unicornkg.pages.Knowledge;
import org.unicornkg.query.AdHocQuery;
import org.unicornkg.query.Limits;
import org.unicornkg.query.Triples;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Graphs;
import org.unicornkg.release.Hosts;
import org.unicornkg.release.StopSignal;
import org.unicornkg.report.RdfSyntax;
import org.unicornkg.report.ResultSyntax;

/// The answers of the SPARQL endpoint over one release.
final class SparqlAnswers {

    private static final SequencedMap<String, String> RESULTS =
            offers(Arrays.stream(ResultSyntax.values()).flatMap(syntax -> syntax.mediaTypes().stream()));
    private static final SequencedMap<String, String> GRAPHS =
            offers(Arrays.stream(RdfSyntax.values()).map(RdfSyntax::mediaType));

    /// The name of the format of pages.
    private static final String PAGE = "html";

    /// Parsing is a quarter of the work for a small query: queries are kept up to this many bytes in all.
    private static final long PARSED_BYTES = 16 << 20;

    /// What a parsed query takes, measured: 6 KB for 200 characters, 19 KB for 1,900.
    private static final int BYTES_PER_QUERY = 5_000;

    private static final int BYTES_PER_CHARACTER = 10;

    private final Knowledge knowledge;
    private final RequestLimits limits;
    private final Hosts hosts;
    private final URI site;
    private final GraphChoice graphs;
    private final SparqlPages pages;
    private final Cache<String, AdHocQuery> parsed = Caffeine.newBuilder()
            .maximumWeight(PARSED_BYTES)
            .weigher((String text, AdHocQuery query) -> BYTES_PER_QUERY + BYTES_PER_CHARACTER * text.length())
            .executor(Runnable::run)
            .build();

    SparqlAnswers(Knowledge knowledge, Settings settings) {
        this.knowledge = knowledge;
        this.limits = settings.limits();
        this.hosts = settings.hosts();
        this.site = settings.site();
        this.graphs = new GraphChoice(knowledge.base().graphs(), limits.time());
        this.pages = new SparqlPages(knowledge, limits, site);
    }

    /// Answers a query.
    ///
    /// @param ask the request that it came with
    /// @throws ProblemException for whatever is wrong with it
    Answer answer(SparqlRequest asked, Ask ask) {
        Visit visit = ask.visit();
        AdHocQuery adHoc = parse(asked.query());
        boolean isTable = adHoc.query().isSelectType() || adHoc.query().isAskType();
        String mediaType = asked.format()
                .map(name -> mediaType(name, isTable))
                .orElseGet(() -> Negotiation.choose(ask.accept(), isTable ? RESULTS : GRAPHS));
        if (mediaType.equals(Answer.HTML)) {
            return page(asked, ask, adHoc);
        }
        // An answer to POST is not kept, neither here nor by the client: RFC 9110 §9.3.3.
        if (!adHoc.isRepeatable() || !knowledge.isVouchedFor() || visit.cacheKey() == null) {
            return visit.inTurn(() -> written(graphs.apply(adHoc.query(), asked), mediaType, visit.signal()))
                    .with("Cache-Control", "no-store")
                    .with("Vary", Gzip.VARY);
        }
        return Cacheable.answer(
                knowledge,
                ask,
                () -> written(graphs.apply(adHoc.query(), asked), mediaType, visit.signal()),
                mediaType,
                asked.query(),
                asked.defaultGraphs(),
                asked.namedGraphs());
    }

    private static String mediaType(String name, boolean isTable) {
        if (name.equals(PAGE)) {
            return Answer.HTML;
        }
        return isTable
                ? ResultSyntax.parse(name).mediaType()
                : RdfSyntax.parse(name).mediaType();
    }

    private Answer page(SparqlRequest asked, Ask ask, AdHocQuery adHoc) {
        Visit visit = ask.visit();
        Supplier<Answer> page =
                () -> pages.answer(ask, asked.query(), graphs.apply(adHoc.query(), asked), allowance(visit.signal()));
        return adHoc.isRepeatable()
                ? Cacheable.ofReader(knowledge, ask, page)
                : Cacheable.passing(ask, page).with("Vary", Gzip.VARY_BY_READER);
    }

    /// Tells whether somebody who asks nothing would rather see the editor than what the endpoint says of itself.
    boolean isForPeople(Ask ask) {
        return Negotiation.best(ask.accept(), GRAPHS)
                .filter(Answer.HTML::equals)
                .isPresent();
    }

    /// Answers who asks nothing: with the editor for people, else with what the endpoint says of itself.
    Answer description(Ask ask) {
        String mediaType = Negotiation.choose(ask.accept(), GRAPHS);
        if (mediaType.equals(Answer.HTML)) {
            return pages.editor(ask);
        }
        return Cacheable.answer(
                knowledge,
                ask,
                () -> ThingRoutes.written(
                        ServiceDescription.of(site, knowledge.graphNames()), RdfSyntax.parse(mediaType)),
                "service description",
                mediaType,
                site);
    }

    private AdHocQuery parse(String text) {
        return Optional.ofNullable(parsed.getIfPresent(text)).orElseGet(() -> {
            AdHocQuery fresh = AdHocQuery.of(text, hosts);
            parsed.put(text, fresh);
            return fresh;
        });
    }

    private Answer written(Query query, String mediaType, StopSignal signal) {
        Allowance allowance = allowance(signal);
        AnswerBytes bytes = new AnswerBytes(limits.answerBytes());
        OptionalInt cutAt = query.isSelectType() || query.isAskType()
                ? results(query, ResultSyntax.parse(mediaType), allowance, bytes)
                : graph(query, RdfSyntax.parse(mediaType), allowance, bytes);
        String type = mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
        Answer answer = Answer.of(type, bytes.toByteArray());
        return cutAt.isPresent() ? answer.with("X-Truncated-At", Integer.toString(cutAt.getAsInt())) : answer;
    }

    private Allowance allowance(StopSignal signal) {
        return Allowance.of(limits.time()).endedBy(signal).calling(hosts);
    }

    private OptionalInt results(Query query, ResultSyntax syntax, Allowance allowance, AnswerBytes bytes) {
        Graphs all = knowledge.base().graphs();
        if (query.isAskType()) {
            syntax.write(all.ask(query, allowance), bytes);
            return OptionalInt.empty();
        }
        return all.select(query, allowance, rows -> {
            AnswerBytes.Cut cut = bytes.cut(rows, limits.endpointRows());
            syntax.write(cut.rows(), bytes);
            return cut.cutAt();
        });
    }

    private OptionalInt graph(Query query, RdfSyntax syntax, Allowance allowance, AnswerBytes bytes) {
        Triples made = Triples.of(knowledge.base().graphs(), query, new Limits(allowance, limits.endpointRows()));
        syntax.write(made.all(), bytes);
        return made.cutAt();
    }

    /// Pages come last: whoever will take anything is a program.
    private static SequencedMap<String, String> offers(Stream<String> mediaTypes) {
        SequencedMap<String, String> offers = new LinkedHashMap<>();
        mediaTypes.forEach(mediaType -> offers.put(mediaType, mediaType));
        offers.put(Answer.HTML, Answer.HTML);
        return offers;
    }
}
