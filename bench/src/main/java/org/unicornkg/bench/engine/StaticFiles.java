package org.unicornkg.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.unicornkg.bench.http.Http;

/// A folder of files, served by the Jetty that our own server has in it: what such a server can do at best.
public final class StaticFiles {

    private StaticFiles() {}

    /// Starts it and waits until it gives one of the files.
    public static Server start(Settings settings, Path folder, String file) throws IOException {
        int port = Launched.freePort();
        List<String> command = JavaCommand.peer(
                settings.heap(),
                List.of(),
                StaticFiles.class.getName(),
                List.of(Integer.toString(port), folder.toString()));
        Launched process = Launched.start(settings.work(), settings.work().resolve("static.log"), Map.of(), command);
        try {
            Duration ready = process.ready(port, Http.get("/" + file), settings.start());
            return new Server(process, port, "/" + file, ready, true, true);
        } catch (IOException e) {
            process.close();
            throw e;
        }
    }

    public static void main(String[] arguments) throws Exception {
        org.eclipse.jetty.server.Server server = new org.eclipse.jetty.server.Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        connector.setPort(Integer.parseInt(arguments[0]));
        server.addConnector(connector);
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(files).newResource(Path.of(arguments[1])));
        server.setHandler(files);
        server.start();
        server.join();
    }
}
