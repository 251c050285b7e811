// Tables of answers: sorted by any column, filtered by words, all evidence opened at once.

const NUMBER = /^[+-]?[\d,]+(\.\d+)?$/;

const text = (cell) => cell.textContent.trim();

// Numbers come before dates and words; an empty cell is last, whichever way the column is sorted.
function key(cell) {
  const seen = cell.classList.contains("evidence") ? String(cell.querySelectorAll("li").length) : text(cell);
  return { seen, number: NUMBER.test(seen) ? Number(seen.replaceAll(",", "")) : NaN };
}

function order(collator, direction) {
  return (one, other) => {
    if (one.seen === "" || other.seen === "") return (one.seen === "") - (other.seen === "");
    const words = Number.isNaN(one.number) - Number.isNaN(other.number);
    if (words !== 0) return direction * words;
    return direction * (Number.isNaN(one.number) ? collator.compare(one.seen, other.seen) : one.number - other.number);
  };
}

function sortable(table, words) {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const titles = [...table.tHead.rows[0].cells];

  const sort = (column, direction) => {
    const compare = order(collator, direction);
    const keys = new Map(rows.map((row) => [row, key(row.cells[column])]));
    // The order of the report decides between equals, and is what a third click gives back.
    const sorted = direction === 0 ? rows : [...rows].sort((a, b) => compare(keys.get(a), keys.get(b)));
    body.append(...sorted);
    titles.forEach((title, at) => {
      if (at === column && direction !== 0) title.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
      else title.removeAttribute("aria-sort");
    });
  };

  titles.forEach((title, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.title = words.sort.replace("{0}", text(title));
    button.append(...title.childNodes);
    title.append(button);
    button.addEventListener("click", () => {
      const now = title.getAttribute("aria-sort");
      sort(column, now === "ascending" ? -1 : now === "descending" ? 0 : 1);
    });
  });
}

function filterable(answer, table) {
  const rows = [...table.tBodies[0].rows];
  const tools = document.createElement("div");
  const input = document.createElement("input");
  const count = document.createElement("span");
  const contents = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  tools.className = "tools";
  input.type = "search";
  input.placeholder = answer.dataset.filter;
  input.setAttribute("aria-label", answer.dataset.filter);
  count.className = "small";
  count.setAttribute("role", "status");
  tools.append(input, count);
  table.parentElement.before(tools);

  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of rows) row.hidden = !words.every((word) => contents.get(row).includes(word));
    const shown = rows.filter((row) => !row.hidden).length;
    count.textContent = words.length === 0
      ? ""
      : answer.dataset.filtered.replace("{0}", shown).replace("{1}", rows.length);
  });
  return tools;
}

function openable(answer, table, tools) {
  const all = [...table.querySelectorAll("td.evidence > details")];
  if (all.length < 2) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = answer.dataset.open;
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const isOpen = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isOpen));
    for (const details of all) details.open = isOpen;
  });
  tools.append(button);
}

// On a narrow screen each row becomes a card, whose cells say what column they are of.
function named(table) {
  const titles = [...table.tHead.rows[0].cells].map(text);
  for (const row of table.tBodies[0].rows) {
    [...row.cells].forEach((cell, at) => { cell.dataset.title = titles[at]; });
  }
  table.classList.add("cards-when-narrow");
}

// A row that a drawing leads to: shown even if it is filtered away.
export function markRow(at) {
  const row = document.getElementById("row-" + at);
  document.querySelectorAll("tr.marked").forEach((marked) => marked.classList.remove("marked"));
  if (!row) return false;
  row.hidden = false;
  row.classList.add("marked");
  row.scrollIntoView({ block: "center" });
  return true;
}

for (const answer of document.querySelectorAll(".answer[data-filter]")) {
  const table = answer.querySelector("table.rows");
  if (table) {
    named(table);
    sortable(table, answer.dataset);
    openable(answer, table, filterable(answer, table));
  }
}
