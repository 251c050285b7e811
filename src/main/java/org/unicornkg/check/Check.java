package org.unicornkg.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.unicornkg.evidence.SourceTexts;
import org.unicornkg.problem.Finding;
import org.unicornkg.problem.Severity;
import org.unicornkg.release.Documents;
import org.unicornkg.release.Folders;

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
        Documents documents = Documents.read(folders, extra);
        List<Finding> findings = new ArrayList<>(documents.findings());
        Collections.sort(findings);
        Summary.Claims claims = new Summary.Claims(0, 0, 0, 0, 0);
        int files = documents.documents().size();
        return new Check(findings, new Summary(files, 0, claims, new Summary.Sentences(0, 0, 0), List.of()));
    }

    /// Tells whether nothing is wrong; warnings do not count.
    public boolean passes() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
