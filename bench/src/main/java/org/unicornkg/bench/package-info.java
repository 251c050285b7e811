/// Measures Unicorn KG beside other SPARQL servers, in one run on one machine: `bench/run`.
///
/// | room | holds |
/// | --- | --- |
/// | `synthetic` | made-up graphs of any size |
/// | `http` | a small client and load |
/// | `question` | what is asked, and whether two answers are the same |
/// | `engine` | the servers that are compared |
/// | `result` | cells, table, CSV, charts, goals, the page of the documentation |
/// | `measure` | what is measured, one class each |
/// | `jmh` | inner loops |
@NullMarked
package org.unicornkg.bench;

import org.jspecify.annotations.NullMarked;
