package org.unicornkg.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.unicornkg.pages.Address;
import org.unicornkg.pages.Reader;
import org.unicornkg.problem.ProblemException;

/// Who is told of a problem: of a request that may be broken in any way, so nothing here fails.
///
/// @param accept the Accept header; absent where there is none
/// @param reader who reads it, if it is to be a page
/// @param address that was asked for, as far as it could be read
record Addressee(@Nullable String accept, Reader reader, Address address) {

    static Addressee of(HttpServletRequest request) {
        return of(
                Ask.path(request),
                request.getQueryString(),
                Ask.header(request, "Accept"),
                Ask.header(request, "Accept-Language"));
    }

    static Addressee of(Request request) {
        return of(
                Request.getPathInContext(request),
                request.getHttpURI().getQuery(),
                Ask.header(request, HttpHeader.ACCEPT),
                Ask.header(request, HttpHeader.ACCEPT_LANGUAGE));
    }

    private static Addressee of(
            String path, @Nullable String query, @Nullable String accept, @Nullable String acceptLanguage) {
        Form form = form(query);
        try {
            Reader reader = new Reader(SpokenLanguage.of(form, acceptLanguage), form.has("lang"));
            return new Addressee(accept, reader, Address.of(path, form.values()));
        } catch (ProblemException e) {
            // A language that we do not speak: the browser's will do.
            Reader reader = new Reader(SpokenLanguage.of(new Form(Map.of()), acceptLanguage), false);
            return new Addressee(accept, reader, Address.of(path, form.values()));
        }
    }

    private static Form form(@Nullable String query) {
        try {
            return Form.parse(query);
        } catch (ProblemException e) {
            return new Form(Map.of());
        }
    }
}
