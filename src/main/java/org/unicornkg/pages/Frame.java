package org.unicornkg.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unicornkg.release.Digest;
import org.unicornkg.release.Language;
import org.unicornkg.report.Links;

/// What stands around a page: head, menu, box, languages, foot. For the template `pages/frame.jte`.
///
/// @param reader who reads it
/// @param here the address of the page, as it was asked for
/// @param head what the head of the document says
/// @param section the part of the service that it belongs to; absent for none
/// @param release digest of the data, in short; absent where nobody can vouch for them
record Frame(Reader reader, Address here, Head head, Optional<Section> section, Optional<String> release) {

    /// Makes the frame of a page that belongs to no section.
    static Frame of(Knowledge knowledge, Reader reader, Address here, Head head) {
        return new Frame(
                reader, here, head, Optional.empty(), knowledge.base().release().map(Digest::shortHex));
    }

    Frame in(Section where) {
        return new Frame(reader, here, head, Optional.of(where), release);
    }

    Frame with(Head other) {
        return new Frame(reader, here, other, section, release);
    }

    Language language() {
        return reader.language();
    }

    String read(Text text, Object... parts) {
        return reader.read(text, parts);
    }

    /// Returns the links to things for this reader.
    Links links() {
        return reader.links();
    }

    String to(String path) {
        return reader.to(path);
    }

    /// Returns `page` for the section that is open; null leaves the attribute out.
    @Nullable
    String current(Section other) {
        return section.filter(other::equals).isPresent() ? "page" : null;
    }

    List<Language> otherLanguages() {
        return Arrays.stream(Language.values())
                .filter(other -> other != language())
                .toList();
    }

    String in(Language other) {
        return here.with("lang", other.tag()).toString();
    }

    /// Returns the scripts: that of the box, which every page has, and those of this page.
    List<Asset> scripts() {
        List<Asset> scripts = new ArrayList<>(List.of(Asset.BOX));
        scripts.addAll(head.scripts());
        return scripts;
    }
}
