package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.unicornkg.pages.Address;
import org.unicornkg.pages.Reader;
import org.unicornkg.problem.Problem;
import org.unicornkg.problem.ProblemException;
import org.unicornkg.release.Language;

/// What a client asks for by GET or HEAD, or by a form that it posts, as far as an answer depends on it.
///
/// @param path decoded, from the first slash
/// @param form the parameters after the `?`, then those of the form
/// @param accept the Accept header; absent where there is none
/// @param acceptLanguage the Accept-Language header; absent where there is none
/// @param ifNoneMatch the header; absent where there is none
/// @param visit the request that it came with
record Ask(
        String path,
        Form form,
        @Nullable String accept,
        @Nullable String acceptLanguage,
        @Nullable String ifNoneMatch,
        Visit visit) {

    static Ask of(HttpServletRequest request) {
        return of(request, Form.parse(request.getQueryString()));
    }

    /// Reads a POST of a form.
    ///
    /// @throws ProblemException with [Problem.UnsupportedMediaType] for a body that is none, and as [RequestBody] does
    static Ask ofPosted(HttpServletRequest request, RequestLimits limits) {
        String type = RequestBody.mediaType(request);
        if (!type.equals(RequestBody.FORM)) {
            throw new ProblemException(new Problem.UnsupportedMediaType(type, List.of(RequestBody.FORM)));
        }
        Form address = Form.parse(request.getQueryString());
        return of(request, address.and(Form.parse(RequestBody.text(request, limits))));
    }

    private static Ask of(HttpServletRequest request, Form form) {
        return new Ask(
                path(request),
                form,
                header(request, "Accept"),
                header(request, "Accept-Language"),
                header(request, "If-None-Match"),
                Visit.of(request));
    }

    /// Returns the language asked for, usually English.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.BadValue] for an unknown
    ///     one
    Language language() {
        return form.one("lang").map(Language::parse).orElse(Language.EN);
    }

    /// Returns who reads the answer as a page: in the language of `lang`, else of the browser, else in English.
    ///
    /// @throws org.unicornkg.problem.ProblemException with [org.unicornkg.problem.Problem.BadValue] for an unknown
    ///     `lang`
    Reader reader() {
        return new Reader(SpokenLanguage.of(this), form.has("lang"));
    }

    /// Returns the address as it was asked for.
    Address address() {
        return Address.of(path, form.values());
    }

    /// Returns the decoded path within the service.
    static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }

    /// Returns a header that may be spread over several lines.
    static @Nullable String header(Request request, HttpHeader name) {
        List<String> lines = request.getHeaders().getValuesList(name);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /// Returns a header that may be spread over several lines.
    static @Nullable String header(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? null : String.join(", ", lines);
    }
}
