// A text field that offers names while somebody types: a combobox as the ARIA Authoring Practices describe it.

// Where the list stands and what it is called: `within` is positioned, `label` says what is offered, `ofClass` which
// things (absent: any), `choose` is given the thing that was chosen.
export function combobox(input, { within, label, ofClass, choose }) {
  const list = document.createElement("ul");
  const language = document.documentElement.lang;
  let things = [];
  let asked = 0;
  let timer = 0;

  list.className = "suggestions";
  list.id = "suggestions-" + Math.random().toString(36).slice(2);
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  within.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  const close = () => {
    // An answer that is still on its way comes too late.
    asked++;
    clearTimeout(timer);
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

  const take = (option) => {
    close();
    choose(things[options().indexOf(option)]);
  };

  const show = (found) => {
    things = found;
    list.replaceChildren(...found.map((thing, at) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + at;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const name = document.createElement("bdi");
      name.textContent = thing.label;
      const kind = document.createElement("small");
      kind.textContent = thing.type;
      option.append(name, kind);
      return option;
    }));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    input.removeAttribute("aria-activedescendant");
  };

  // Without an answer there is nothing to offer, and what was offered for less text is no longer right.
  const found = async (query) => {
    try {
      const response = await fetch("/suggest?" + query);
      return response.ok ? (await response.json()).hits : [];
    } catch {
      return [];
    }
  };

  const suggest = async () => {
    const text = input.value.trim();
    if (text === "") return close();
    const turn = ++asked;
    const query = new URLSearchParams({ q: text, lang: language });
    if (ofClass) query.set("class", ofClass);
    const hits = await found(query);
    // Answers may come in another order than questions: only the last one counts.
    if (turn === asked && document.activeElement === input) show(hits);
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
    else if (event.key === "Enter" && at >= 0) take(all[at]);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (option) take(option);
  });
  input.addEventListener("blur", close);
}
