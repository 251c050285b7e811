// Suggestions under the box for names and questions: a combobox as the ARIA Authoring Practices describe it.
for (const form of document.querySelectorAll("form.box")) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  const language = document.documentElement.lang;
  let asked = 0;
  let timer = 0;

  list.className = "suggestions";
  list.id = "suggestions-" + Math.random().toString(36).slice(2);
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.suggestions);
  form.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  // Where on this service a thing has its page.
  const address = (iri) => {
    const url = new URL(iri.replace(form.dataset.home, "/").replace(/^\/id\//, "/page/"), location.origin);
    const chosen = form.querySelector("input[name=lang]:enabled");
    if (chosen) url.searchParams.set("lang", chosen.value);
    return url.pathname + url.search + url.hash;
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const options = () => [...list.children];
  const selected = () => list.querySelector("[aria-selected=true]");

  const select = (option) => {
    selected()?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };

  const show = (things) => {
    list.replaceChildren(...things.map((thing, at) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + at;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.address = address(thing.iri);
      const name = document.createElement("bdi");
      name.textContent = thing.label;
      const kind = document.createElement("small");
      kind.textContent = thing.type;
      option.append(name, kind);
      return option;
    }));
    list.hidden = things.length === 0;
    input.setAttribute("aria-expanded", String(things.length > 0));
  };

  const suggest = async () => {
    const text = input.value.trim();
    const turn = ++asked;
    if (text === "") return close();
    const response = await fetch("/suggest?" + new URLSearchParams({ q: text, lang: language }));
    // Answers may come in another order than questions: only the last one counts.
    if (turn === asked && response.ok && document.activeElement === input) show((await response.json()).hits);
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const all = options();
    const at = all.indexOf(selected());
    if (event.key === "ArrowDown") select(all[(at + 1) % all.length]);
    else if (event.key === "ArrowUp") select(all[(at <= 0 ? all.length : at) - 1]);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && at >= 0) location.assign(all[at].dataset.address);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => location.assign(event.target.closest("li").dataset.address));
  input.addEventListener("blur", close);
}
