package org.unicornkg.report;

/// A column of a report.
///
/// @param name the variable: the same in every language, for programs
/// @param title the word for it in the reader's language
/// @param isThing whether its cells are things, with a label and an IRI, rather than values
public record Column(String name, String title, boolean isThing) {}
