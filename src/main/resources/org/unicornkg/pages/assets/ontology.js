// Finds terms on the page of the ontology: those stay that hold every word, in any language.
const terms = [...document.querySelectorAll(".term")];
const groups = [...document.querySelectorAll("dl.terms")];
const field = document.getElementById("filter");
const line = field.closest(".filter");
const status = line.querySelector("[role=status]");
const texts = new Map(terms.map((term) => [term, term.textContent.toLowerCase()]));

const headingOf = (group) => (group.previousElementSibling?.matches("h3") ? group.previousElementSibling : null);

const filter = () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const term of terms) {
    term.hidden = !words.every((word) => texts.get(term).includes(word));
    found += term.hidden ? 0 : 1;
  }
  for (const group of groups) {
    group.hidden = !group.querySelector(".term:not([hidden])");
    const heading = headingOf(group);
    if (heading) heading.hidden = group.hidden;
  }
  document.getElementById("picture").parentElement.hidden = words.length > 0;
  status.textContent = words.length === 0 ? "" : found === 0 ? status.dataset.none : String(found);
};

line.hidden = false;
field.addEventListener("input", filter);

// A link to a term that the filter hides shows it again.
addEventListener("hashchange", () => {
  if (document.querySelector(".term:target[hidden]")) {
    field.value = "";
    filter();
    document.querySelector(".term:target").scrollIntoView();
  }
});
