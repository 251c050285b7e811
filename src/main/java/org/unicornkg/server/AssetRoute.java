package org.unicornkg.server;

import org.unicornkg.pages.Asset;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;

/// `/assets/{digest}/{name}`: what pages load. The digest makes each address its content's own, so it is kept for good.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc8246">RFC 8246: immutable</a>
final class AssetRoute implements Routes.Route {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    @Override
    public Answer answer(Ask ask, String rest) {
        return Asset.named(rest.substring(rest.indexOf('/') + 1))
                .filter(asset -> asset.address().equals(Asset.PATH + rest))
                .map(asset -> Answer.of(asset.type(), asset.bytes())
                        .with("Cache-Control", FOR_GOOD)
                        .with("Vary", Gzip.VARY))
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(ask.path())));
    }

    /// Answers `/favicon.ico`, which browsers ask for beside what is no page.
    static Answer icon(Ask ask, String rest) {
        return Answer.seeOther(Asset.ICON.address());
    }
}
