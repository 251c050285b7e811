package org.unicornkg.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.unicornkg.evidence.Evidence;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.query.Catalogue;
import org.unicornkg.query.Limits;
import org.unicornkg.query.SavedQuery;
import org.unicornkg.release.Folders;
import org.unicornkg.release.KnowledgeBase;
import org.unicornkg.release.Language;
import org.unicornkg.release.Release;
import org.unicornkg.search.Match;
import org.unicornkg.search.Names;
import org.unicornkg.server.Settings;
import org.unicornkg.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `kg` itself: what all commands share.
@Command(
        name = "kg",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        usageHelpWidth = 100,
        description = "Companies, people, money and moves in China's AI industry, with the evidence.",
        footer = {"", "Example:", "  kg report who-left-which-unicorn-for-where --lang zh-Hant"})
final class Kg implements Runnable {

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder that holds ontology, data and queries; usually those that came with the program.")
    private @Nullable Path home;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Another folder of data.")
    private @Nullable Path data;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the articles' texts, <slug>.txt: gives quotes and checks hashes.")
    private @Nullable Path sources;

    @Option(
            names = "--queries",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Another folder of saved queries.")
    private @Nullable Path queries;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "Ask this SPARQL 1.1 endpoint, which holds the export, instead of the data.")
    private @Nullable String endpoint;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Ask the store in this folder, which kg load made, instead of the data.")
    private @Nullable Path store;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            scope = ScopeType.INHERIT,
            description = "Language of labels: en (usual), zh-Hant or zh-Hans.")
    private @Nullable String language;

    @Option(
            names = "--site",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description = "Public address of the service, with which answers are cited.")
    private @Nullable String site;

    private Kg(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Makes the command with its subcommands.
    static CommandLine commandLine(Terminal terminal) {
        Kg kg = new Kg(terminal);
        return new CommandLine(kg)
                .addSubcommand(new ServeCommand(kg))
                .addSubcommand(new SearchCommand(kg))
                .addSubcommand(new ReportsCommand(kg))
                .addSubcommand(new ReportCommand(kg))
                .addSubcommand(new AskCommand(kg))
                .addSubcommand(new QueryCommand(kg))
                .addSubcommand(new ShowCommand(kg))
                .addSubcommand(new CheckCommand(kg))
                .addSubcommand(new ExportCommand(kg))
                .addSubcommand(new LoadCommand(kg))
                .addSubcommand(new SpanCommand(kg))
                .addSubcommand(LinkCommand.commandLine(kg));
    }

    /// Says what there is, where no command was given.
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "no command was given");
        }
    }

    Terminal terminal() {
        return terminal;
    }

    Folders folders() {
        Folders folders = Home.folders(Optional.ofNullable(home));
        folders = data == null ? folders : folders.withData(data);
        return queries == null ? folders : folders.withQueries(queries);
    }

    /// Returns the release without its shapes validated, which `kg check` and `kg serve` do.
    Release release() {
        return Home.bakery().trusted(folders());
    }

    /// Returns the release, of which the shapes held; says on standard error where it cannot be kept for the
    /// next start.
    Release validRelease() {
        return Home.bakery().valid(folders(), terminal.err()::println);
    }

    Catalogue catalogue() {
        return Catalogue.read(folders().queries());
    }

    SavedQuery query(String name) {
        return Catalogue.read(folders().queries(), name);
    }

    SourceTexts texts() {
        return sources == null ? SourceTexts.none() : SourceTexts.in(sources);
    }

    /// Returns what is asked: the release, or what the store or the endpoint holds.
    KnowledgeBase base() {
        return elsewhere().orElseGet(() -> release().base());
    }

    /// Says that a command asks no other server.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] where one was named
    void refuseEndpoint(String command) {
        refuse(command, "--endpoint", endpoint);
    }

    /// Says that a command asks neither another server nor a store.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] where one was named
    void refuseElsewhere(String command) {
        refuse(command, "--endpoint", endpoint);
        refuse(command, "--store", store);
    }

    private static void refuse(String command, String option, @Nullable Object given) {
        if (given != null) {
            throw new ProblemException(
                    new Problem.WrongUsage("kg " + command + " works on the data here and takes no " + option));
        }
    }

    /// Returns what the endpoint or the store holds, where one was named.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] where both were
    Optional<KnowledgeBase> elsewhere() {
        Optional<Store> opened = store();
        return opened.isPresent() ? opened.map(Store::base) : endpoint();
    }

    /// Returns what the endpoint holds, where one was named.
    Optional<KnowledgeBase> endpoint() {
        return Optional.ofNullable(endpoint)
                .map(text -> Address.parse("--endpoint", text))
                .map(KnowledgeBase::at);
    }

    /// Tells whether a store or an endpoint was named.
    boolean isElsewhere() {
        return store != null || endpoint != null;
    }

    /// Returns the folder of the store, where one was named.
    Optional<Path> storeFolder() {
        return Optional.ofNullable(store);
    }

    /// Opens the store, where one was named, until the program ends.
    ///
    /// @throws ProblemException with [Problem.WrongUsage] where an endpoint was named, too
    Optional<Store> store() {
        if (store != null && endpoint != null) {
            throw new ProblemException(
                    new Problem.WrongUsage("--store and --endpoint name two places to ask; give one of them"));
        }
        return storeFolder().map(Store::open);
    }

    /// Returns the public address of the service, with a slash at the end.
    URI site() {
        if (site == null) {
            return Settings.usual().site();
        }
        URI address = Address.parse("--site", site);
        return address.getPath().endsWith("/") ? address : URI.create(address + "/");
    }

    Limits limits() {
        return endpoint == null ? Limits.usual() : Limits.elsewhere();
    }

    Evidence evidence(KnowledgeBase base) {
        return Evidence.of(base.graphs(), texts());
    }

    Language language() {
        return chosenLanguage().orElse(Language.EN);
    }

    /// Returns the language that was asked for, if any was.
    Optional<Language> chosenLanguage() {
        return Optional.ofNullable(language).map(Language::parse);
    }

    /// Returns the thing that has a name; where a slip was forgiven, standard error says so.
    ///
    /// @throws ProblemException as [Names#match] does
    Node resolve(Names names, String name) {
        Match match = names.match(name, Optional.empty());
        names.understood(name, match).ifPresent(terminal.err()::println);
        terminal.err().flush();
        return match.thing();
    }
}
