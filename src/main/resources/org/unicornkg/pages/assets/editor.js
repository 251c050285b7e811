// Makes the form for queries an editor: YASQE of YASGUI in place of the text area, answers without another page.
import { completeIn } from "./completion.js";

const form = document.getElementById("editor");
const area = form.elements.query;
const answer = document.getElementById("answer");
const status = document.getElementById("status");
const stop = document.getElementById("stop");

// Longer addresses do not reach every server: such a query is posted.
const LONGEST_ADDRESS = 4000;

const say = (words, ...parts) => {
  status.textContent = (words ?? "").replace(/\{(\d)\}/g, (_, at) => parts[at]);
};

const inAddress = () => new URLSearchParams(location.hash.slice(1)).get("query");

const addressOf = (query) => location.pathname + location.search.replace(/[?&](query|format)=[^&]*/g, "").replace(/^&/, "?")
  + "#query=" + encodeURIComponent(query);

// YASQE would ask two services of others for prefixes and terms, and take over what stands in the address.
const { Yasqe } = window.Yasgui;
Yasqe.defaults.autocompleters = [];
const place = document.createElement("div");
place.dir = "ltr";
area.before(place);
const editor = new Yasqe(place, {
  consumeShareLink: null,
  createShareableLink: null,
  editorHeight: "22rem",
  persistenceId: "unicorn-kg",
  prefixCcApi: "",
  showQueryButton: false,
  value: area.value,
});
area.hidden = true;
area.required = false;
const label = form.querySelector("label[for=query]");
label.id = "query-label";
editor.getInputField().setAttribute("aria-labelledby", label.id);
label.addEventListener("click", () => editor.focus());

// YASQE's own tip on a broken line lists forty tokens in English, in styles that no page of ours may have.
place.addEventListener("mouseover", (event) => {
  const icon = event.target.closest(".parseErrorIcon");
  if (!icon) return;
  event.stopPropagation();
  icon.title = form.dataset.wrong;
}, true);

const shared = inAddress();
if (shared) editor.setValue(shared);
else if (answer.firstElementChild) editor.setValue(area.value);

let marked = null;
const unmark = () => {
  if (marked) editor.removeLineClass(marked, "background", "wrong");
  marked = null;
};

const mark = (line, column) => {
  marked = editor.addLineClass(line - 1, "background", "wrong");
  const where = { line: line - 1, ch: column - 1 };
  editor.scrollIntoView(where, 40);
  const go = document.createElement("button");
  go.type = "button";
  go.className = "quiet";
  go.textContent = form.dataset.place.replace("{0}", line).replace("{1}", column);
  go.addEventListener("click", () => {
    editor.getDoc().setCursor(where);
    editor.focus();
  });
  return go;
};

let knows = { problems: {} };

const showProblem = (problem) => {
  const box = document.createElement("div");
  box.className = "error";
  const sentence = document.createElement("p");
  const said = document.createElement("strong");
  const code = (problem.type ?? "").split("#").pop();
  said.textContent = knows.problems[code] ?? problem.title ?? form.dataset.unreached;
  sentence.append(said);
  box.append(sentence);
  if (problem.detail) {
    const detail = document.createElement("p");
    detail.lang = "en";
    detail.textContent = problem.detail;
    box.append(detail);
  }
  if (problem.line > 0) box.append(mark(problem.line, problem.column));
  answer.replaceChildren(box);
};

const showPage = (html) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  answer.replaceChildren(...document.importNode(page.getElementById("answer"), true).children);
};

// Pages for what is right, problem documents with line and column for what is wrong.
const ask = (query, signal) => {
  const values = new URLSearchParams({ query });
  // Links of the answer carry the language on only where the reader chose it.
  const chosen = form.querySelector("input[name=lang]:enabled");
  if (chosen) values.set("lang", chosen.value);
  const headers = { Accept: "text/html;q=0.9, application/problem+json" };
  const isLong = values.toString().length > LONGEST_ADDRESS;
  return isLong
    ? fetch(form.action, { body: values, headers, method: "POST", signal })
    : fetch(form.action + "?" + values, { headers, signal });
};

let running = null;

const run = async () => {
  const query = editor.getValue();
  if (query.trim() === "") return editor.focus();
  running?.abort();
  const turn = new AbortController();
  running = turn;
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  // Told once a second only after a while: what is fast needs no telling.
  const clock = setInterval(() => say(form.dataset.running, Math.round(seconds())), 1000);
  unmark();
  stop.hidden = false;
  answer.setAttribute("aria-busy", "true");
  try {
    history.replaceState(null, "", addressOf(query));
    const response = await ask(query, turn.signal);
    const isPage = response.headers.get("Content-Type")?.startsWith("text/html");
    if (isPage) showPage(await response.text());
    else showProblem(await response.json());
    say(response.ok ? form.dataset.took : "", seconds());
  } catch (failure) {
    if (turn.signal.aborted) {
      if (running === turn) say(form.dataset.stopped);
    } else {
      showProblem({});
      say("");
    }
  } finally {
    clearInterval(clock);
    if (running === turn) {
      running = null;
      stop.hidden = true;
      answer.removeAttribute("aria-busy");
    }
  }
};

form.addEventListener("submit", (event) => {
  area.value = editor.getValue();
  if (form.elements.format.value === "html") {
    event.preventDefault();
    run();
  } else {
    // A file: the browser gets it as it would without a script.
    form.method = area.value.length * 3 > LONGEST_ADDRESS ? "post" : "get";
  }
});
stop.addEventListener("click", () => running?.abort());

const tidy = document.getElementById("tidy");
tidy.hidden = false;
tidy.addEventListener("click", () => editor.autoformat());

const share = document.getElementById("share");
share.hidden = false;
share.addEventListener("click", async () => {
  history.replaceState(null, "", addressOf(editor.getValue()));
  const line = document.getElementById("shared");
  const field = line.querySelector("input");
  line.hidden = false;
  field.value = location.href;
  field.select();
  try {
    await navigator.clipboard.writeText(location.href);
    say(form.dataset.copied);
  } catch {
    // Not every browser lets a page copy: the address is there and selected.
  }
});

// The keys of YASQE, but to run here.
editor.addKeyMap({ "Cmd-Enter": run, "Ctrl-Enter": run, "Ctrl-S": () => editor.saveQuery() });
document.querySelector(".keys").hidden = false;

addEventListener("hashchange", () => {
  const query = inAddress();
  if (query !== null && query !== editor.getValue()) editor.setValue(query);
});

const loadExample = (event) => {
  const text = knows.examples?.[event.currentTarget.dataset.example];
  // With a key held the reader wants the link: the report in another tab.
  if (!text || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  unmark();
  editor.setValue(text);
  history.replaceState(null, "", addressOf(text));
  say(form.dataset.loaded);
  form.scrollIntoView({ block: "nearest" });
  editor.focus();
};

const response = await fetch(form.dataset.knows);
if (response.ok) {
  knows = await response.json();
  completeIn(editor, knows);
  for (const link of document.querySelectorAll("[data-example]")) link.addEventListener("click", loadExample);
}
