package org.unicornkg.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// A file that pages load beside their HTML: scripts and pictures of ours, and the libraries that draw.
public enum Asset {
    AXES("axes.js"),
    BAR("bar.js"),
    BOX("box.js"),
    CHART("chart.js"),
    COMBOBOX("combobox.js"),
    COMPARE("compare.js"),
    COMPLETION("completion.js"),
    COPY("copy.js"),
    EDITOR("editor.js"),
    EDITOR_STYLE("editor.css"),
    EXPLORE("explore.js"),
    EXPLORE_STYLE("explore.css"),
    FORM("form.js"),
    ICON("icon.svg"),
    MATRIX("matrix.js"),
    NEIGHBOURS("neighbours.js"),
    NETWORK("network.js"),
    ONTOLOGY("ontology.js"),
    ONTOLOGY_STYLE("ontology.css"),
    ORIGIN("origin.js"),
    TABLE("table.js"),
    THEME("theme.js"),
    TIMELINE("timeline.js"),

    // Libraries, taken from their WebJars when the program is built.
    CYTOSCAPE("lib/cytoscape.min.js"),
    ECHARTS("lib/echarts.min.js"),
    YASGUI("lib/yasgui.min.js"),
    YASGUI_STYLE("lib/yasgui.min.css");

    /// Where all of them are, up to the digest.
    public static final String PATH = "/assets/";

    private final String file;

    Asset(String file) {
        this.file = file;
    }

    /// Returns the asset of that name within one digest, such as `box.js`.
    public static Optional<Asset> named(String name) {
        return Arrays.stream(values()).filter(asset -> asset.file.equals(name)).findFirst();
    }

    /// Returns where it is: the address holds a digest of all assets, so what is there never changes.
    public String address() {
        return PATH + AssetDigest.VALUE + "/" + file;
    }

    /// Tells whether it is a script of ours: a module, which may import others; libraries are scripts of the old kind.
    boolean isModule() {
        return file.endsWith(".js") && !file.startsWith("lib/");
    }

    /// Returns the media type.
    public String type() {
        return switch (file.substring(file.lastIndexOf('.'))) {
            case ".js" -> "text/javascript;charset=utf-8";
            case ".css" -> "text/css;charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> throw new IllegalStateException(file);
        };
    }

    /// Returns the content.
    public byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream("assets/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the jar lacks " + file, e);
        }
    }
}
