// Suggestions under the box for names and questions: whoever chooses one goes to its page.
import { combobox } from "./combobox.js";

for (const form of document.querySelectorAll("form.box")) {
  // Where on this service a thing has its page.
  const address = (iri) => {
    const url = new URL(iri.replace(form.dataset.home, "/").replace(/^\/id\//, "/page/"), location.origin);
    const chosen = form.querySelector("input[name=lang]:enabled");
    if (chosen) url.searchParams.set("lang", chosen.value);
    return url.pathname + url.search + url.hash;
  };
  combobox(form.querySelector("input[type=search]"), {
    within: form,
    label: form.dataset.suggestions,
    choose: (thing) => location.assign(address(thing.iri)),
  });
}
