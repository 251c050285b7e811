/// Everything that can go wrong for a user, as values: what he got wrong is a [Problem], what the data gets wrong is a
/// [Finding]. What the program gets wrong is neither: it stays an exception that only the edge catches.
///
/// Front door: [Problem]. May use: nothing.
///
///     throw new ProblemException(new Problem.UnknownReport("who-lefft", List.of("who-left-which-unicorn-for-where")));
@NullMarked
package org.unicornkg.problem;

import org.jspecify.annotations.NullMarked;
