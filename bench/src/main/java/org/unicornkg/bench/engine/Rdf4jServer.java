package org.unicornkg.bench.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.ee8.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// The process of [Rdf4j]: its war speaks the servlets of Java EE 8.
final class Rdf4jServer {

    private Rdf4jServer() {}

    public static void main(String[] arguments) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        WebAppContext context = new WebAppContext(arguments[1], "/");
        context.setTempDirectory(Files.createDirectories(Path.of(arguments[2])).toFile());
        server.setHandler(context);
        server.start();
        server.join();
    }
}
