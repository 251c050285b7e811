/// The description of the service for programs: OpenAPI 3.1, made from the catalogue.
///
/// Front door: [OpenApi]. What does not depend on the catalogue stands in `openapi.yaml` beside it.
@NullMarked
package org.unicornkg.server.openapi;

import org.jspecify.annotations.NullMarked;
