package org.unicornkg.pages;

import java.util.List;
import org.unicornkg.pages.FormField.Choice;
import org.unicornkg.query.Parameter;
import org.unicornkg.query.SavedQuery;

/// The form of a report, for the template `pages/form.jte`.
///
/// @param request what was given
/// @param fields one a parameter
/// @param frame of the page
record ReportForm(ReportRequest request, List<FormField> fields, Frame frame) {

    ReportForm {
        fields = List.copyOf(fields);
    }

    /// Makes the form with what was given.
    static ReportForm of(Knowledge knowledge, Frame frame, ReportRequest request) {
        return new FormMaker(knowledge, frame, request).form();
    }

    SavedQuery query() {
        return request.query();
    }

    String action() {
        return ReportAddress.path(query());
    }

    /// Tells whether anything was chosen.
    boolean isAsked() {
        return !request.given().isEmpty();
    }

    /// Returns where the same report is with this value of a parameter.
    String with(Parameter parameter, Choice choice) {
        return frame.to(request.with(parameter.name(), "", choice.value()).toString());
    }
}
