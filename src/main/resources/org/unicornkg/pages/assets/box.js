// Suggestions under the box for names and questions: whoever chooses one goes to its page.
import { combobox } from "./combobox.js";

for (const form of document.querySelectorAll("form.box")) {
  // Where on this service a thing has its page, or a term stands. What is neither has none: then its name is searched.
  const path = (thing) => {
    const local = thing.iri.startsWith(form.dataset.home) ? thing.iri.slice(form.dataset.home.length) : "";
    if (local.startsWith("id/")) return "/page/" + encodeURIComponent(local.slice("id/".length));
    if (local.startsWith("ontology#")) return "/ontology#" + encodeURIComponent(local.slice("ontology#".length));
    return "/search?q=" + encodeURIComponent(thing.label);
  };
  const address = (thing) => {
    const url = new URL(path(thing), location.origin);
    const chosen = form.querySelector("input[name=lang]:enabled");
    if (chosen) url.searchParams.set("lang", chosen.value);
    return url.pathname + url.search + url.hash;
  };
  combobox(form.querySelector("input[type=search]"), {
    within: form,
    label: form.dataset.suggestions,
    choose: (thing) => location.assign(address(thing)),
  });
}
