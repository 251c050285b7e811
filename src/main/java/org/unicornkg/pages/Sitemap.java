package org.unicornkg.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Allowance;
import org.unicornkg.release.Language;

/// What search engines are told to read: our own pages, the reports, and the things that have names of their own. In
/// parts, for no file may name more than so many.
///
/// @param knowledge what is served
/// @param site address of the public service, with a slash at the end
/// @param most addresses in one file
/// @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
public record Sitemap(Knowledge knowledge, URI site, int most) {

    /// The parameter that numbers the parts.
    public static final String PART = "part";

    /// What the protocol allows.
    private static final int LIMIT = 50_000;

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private static final String THINGS = """
            PREFIX kg: <https://w3id.org/unicorn-kg/ontology#>
            SELECT %s WHERE {
              { ?thing a kg:Agent } UNION { ?thing a kg:Product } UNION { ?thing a kg:Role } UNION { ?thing a kg:Topic }
              FILTER (STRSTARTS(STR(?thing), "https://w3id.org/unicorn-kg/id/"))
            }
            """;

    private static final String COUNT = THINGS.formatted("(COUNT(DISTINCT ?thing) AS ?count)");
    private static final String NAMES = THINGS.formatted("DISTINCT ?thing") + "ORDER BY ?thing";

    /// Returns the map of a service.
    public static Sitemap of(Knowledge knowledge, URI site) {
        return new Sitemap(knowledge, site, LIMIT);
    }

    /// Returns the whole map where one file holds it, else the list of its parts.
    public String whole(Allowance allowance) {
        long parts = parts(allowance);
        if (parts == 1) {
            return part(1, allowance).orElseThrow();
        }
        StringBuilder xml = new StringBuilder(HEADER).append("<sitemapindex").append(NAMESPACE);
        for (long part = 1; part <= parts; part++) {
            xml.append("<sitemap><loc>")
                    .append(escaped(site + "sitemap.xml?" + PART + "=" + part))
                    .append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    /// Returns one part, from 1; nothing where there are not so many.
    public Optional<String> part(long part, Allowance allowance) {
        if (part < 1 || part > parts(allowance)) {
            return Optional.empty();
        }
        List<String> own = own();
        long start = (part - 1) * most;
        List<String> addresses = new ArrayList<>(
                own.stream().skip(Math.min(start, own.size())).limit(most).toList());
        int room = most - addresses.size();
        if (room > 0) {
            addresses.addAll(things(Math.max(0, start - own.size()), room, allowance));
        }
        StringBuilder xml = new StringBuilder(HEADER).append("<urlset").append(NAMESPACE);
        addresses.forEach(
                address -> xml.append("<url><loc>").append(escaped(address)).append("</loc></url>\n"));
        return Optional.of(xml.append("</urlset>\n").toString());
    }

    private long parts(Allowance allowance) {
        long things = knowledge
                .base()
                .graphs()
                .select(
                        QueryFactory.create(COUNT),
                        allowance,
                        rows -> rows.hasNext()
                                ? Long.parseLong(rows.next().get("count").getLiteralLexicalForm())
                                : 0L);
        return Math.max(1, (own().size() + things + most - 1) / most);
    }

    /// Returns the pages that there are whatever the graph holds: reports as they are without a choice.
    private List<String> own() {
        Reader anyone = new Reader(Language.EN, false);
        Stream<String> sections = Arrays.stream(Section.values()).map(section -> section.address(anyone));
        Stream<String> reports = knowledge.catalogue().all().stream()
                .filter(query -> query.kind() == SavedQuery.Kind.TABLE && !query.isFederated())
                .map(query -> ReportAddress.ofExample(query, anyone));
        return Stream.concat(Stream.concat(Stream.of("/"), sections), reports)
                .map(path -> site + path.substring(1))
                .toList();
    }

    private List<String> things(long offset, int limit, Allowance allowance) {
        Query query = QueryFactory.create(NAMES);
        query.setOffset(offset);
        query.setLimit(limit);
        return knowledge.base().graphs().select(query, allowance, rows -> {
            List<String> addresses = new ArrayList<>();
            rows.forEachRemaining(row -> {
                Node thing = row.get("thing");
                addresses.add(site + Forms.of(thing).page().substring(1));
            });
            return addresses;
        });
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
