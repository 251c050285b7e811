package org.unicornkg.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.problem.Severity;
import org.unicornkg.release.Documents;
import org.unicornkg.release.Folders;
import org.unicornkg.release.Language;
import org.unicornkg.release.Places;
import org.unicornkg.release.Release;
import org.unicornkg.release.ShapeFindings;

/// What a check found.
///
/// @param findings in the order of files and lines
/// @param summary the numbers
public record Check(List<Finding> findings, Summary summary) {

    public Check {
        findings = List.copyOf(findings);
    }

    /// Checks the files of `folders` and, as further articles, `extra`.
    ///
    /// @param texts what hashes and coverage are checked against; both are left out for a source that is not at hand
    public static Check run(Folders folders, SourceTexts texts, List<Path> extra) {
        return run(folders, texts, extra, Language.EN);
    }

    /// Does the same with messages in `language`, where there are such: those of shapes.
    public static Check run(Folders folders, SourceTexts texts, List<Path> extra, Language language) {
        Documents documents = Documents.read(folders, extra);
        try {
            Release release = Release.of(folders, documents);
            return of(new Material(folders, documents, release, Places.of(documents), texts, language));
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.BadData broken) {
                return broken(documents, broken);
            }
            throw e;
        }
    }

    /// Where a file cannot be read, all else would be noise.
    private static Check broken(Documents documents, Problem.BadData broken) {
        Summary summary = new Summary(
                documents.documents().size(),
                0,
                new Summary.Claims(0, 0, 0, 0, 0),
                new Summary.Sentences(0, 0, 0),
                List.of("nothing else was checked: first all files must be readable"));
        return new Check(sorted(broken.findings()), summary);
    }

    private static Check of(Material material) {
        ClaimInspection claims = new ClaimInspection(material);
        Sources sources = new Sources(material);
        PassageInspection passages = new PassageInspection(material, sources);
        CoverageInspection coverage = new CoverageInspection(material, sources);
        List<Finding> findings = new ArrayList<>(claims.findings());
        findings.addAll(sources.findings());
        findings.addAll(passages.findings());
        findings.addAll(coverage.findings());
        findings.addAll(LabelInspection.findings(material));
        findings.addAll(new IriInspection(material).findings());
        findings.addAll(new TermInspection(material).findings());
        findings.addAll(LanguageInspection.findings(material));
        findings.addAll(new LinkInspection(material).findings());
        findings.addAll(new QueryInspection(material).findings());
        findings.addAll(ShapeFindings.of(material.folders(), material.graph(), material.places(), material.language()));
        Summary.Claims numbers = new Summary.Claims(
                material.release().counts().claims(),
                claims.facts(),
                claims.backed(),
                passages.hashes(),
                passages.verified());
        Summary summary = new Summary(
                material.documents().documents().size(),
                material.graph().size(),
                numbers,
                coverage.sentences(),
                sources.notes());
        return new Check(sorted(findings), summary);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().distinct().sorted().toList();
    }

    /// Tells whether nothing is wrong; warnings do not count.
    public boolean passes() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
