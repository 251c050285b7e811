package org.unicornkg.report;

/// A column of a report.
///
/// @param name the variable: the same in every language, for programs
/// @param title the word for it, in the reader's language where there is one
/// @param language tag of the title's language; empty where it is the name itself
/// @param isThing whether its cells are things, with a label and an IRI, rather than values
public record Column(String name, String title, String language, boolean isThing) {}
