package org.unicornkg.wikidata;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.unicornkg.release.Hosts;

/// What tests ask in place of Wikidata's query service: a SPARQL endpoint over a small graph in Wikidata's shape.
public final class WikidataStandIn implements AutoCloseable {

    private static final String HOST = "query.wikidata.org";

    private final FusekiServer server;

    private WikidataStandIn(FusekiServer server) {
        this.server = server;
    }

    /// Starts it on a free port.
    public static WikidataStandIn start() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(dataset, "src/test/resources/wikidata/items.ttl");
        return new WikidataStandIn(FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/sparql", dataset, false)
                .build()
                .start());
    }

    /// Returns its address.
    public URI address() {
        return URI.create("http://localhost:" + server.getPort() + "/sparql");
    }

    /// Returns what lets queries ask it where they name Wikidata's query service.
    public Hosts hosts() {
        return hosts(address());
    }

    /// Returns what lets queries ask `address` where they name Wikidata's query service.
    public static Hosts hosts(URI address) {
        return new Hosts(Set.of(HOST), Map.of(HOST, address));
    }

    @Override
    public void close() {
        server.stop();
    }
}
