package org.unicornkg.server.reconcile;

import org.unicornkg.release.Allowance;
import org.unicornkg.release.Language;

/// For whom an answer is.
///
/// @param language of names and descriptions
/// @param allowance what each query of the graph may cost
public record Audience(Language language, Allowance allowance) {}
