/// A stand-in for Wikidata, for tests of several rooms.
@NullMarked
package org.unicornkg.wikidata;

import org.jspecify.annotations.NullMarked;
