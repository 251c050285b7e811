// The whole graph as a picture: filters by class, tie, year and certainty, a panel for one thing. All choices stand in the
// address after its #, so that a view can be sent to others.
import { drawNetwork, moves } from "./network.js";
import { colour, wantsLessMotion } from "./theme.js";

const root = document.getElementById("explore");
const at = (id) => document.getElementById(id);
const fill = (text, ...parts) => text.replace(/\{(\d)\}/g, (_, place) => parts[place]);

const SURE = new Set(["confirmed", "reported"]);
const boxes = (name) => [...root.querySelectorAll(`input[name=${name}]`)];
const hidden = (name) => new Set(boxes(name).filter((box) => !box.checked).map((box) => box.value));
const slider = at("until");
const years = slider ? JSON.parse(slider.dataset.years) : [];

let network = null;
let chosen = null;

// What the address says, and what goes there: only what differs from the usual.
const read = () => {
  const values = new URLSearchParams(location.hash.slice(1));
  for (const name of ["type", "relation"]) {
    const off = new Set(values.get("no-" + name)?.split(",") ?? []);
    for (const box of boxes(name)) box.checked = !off.has(box.value);
  }
  at("sure").value = values.get("sure") ?? "all";
  if (at("sure").selectedIndex < 0) at("sure").value = "all";
  if (slider) {
    const year = years.indexOf(Number(values.get("until")));
    slider.value = year < 0 ? years.length - 1 : year;
    at("undated").checked = values.get("undated") !== "no";
  }
  return values.get("thing");
};

const write = () => {
  const values = new URLSearchParams();
  for (const name of ["type", "relation"]) {
    const off = [...hidden(name)];
    if (off.length > 0) values.set("no-" + name, off.join(","));
  }
  if (at("sure").value !== "all") values.set("sure", at("sure").value);
  if (slider && Number(slider.value) < years.length - 1) values.set("until", years[slider.value]);
  if (slider && !at("undated").checked) values.set("undated", "no");
  if (chosen) values.set("thing", chosen);
  history.replaceState(null, "", location.pathname + location.search + (values.size ? "#" + values : ""));
};

const yearOf = (tie) => tie.data("first") ?? tie.data("last");

const isShown = (tie, choice) =>
  !choice.relations.has(tie.data("relation"))
  && !choice.types.has(tie.source().data("type"))
  && !choice.types.has(tie.target().data("type"))
  && (choice.sure === "all" || !tie.data("doubt"))
  && (choice.sure !== "only" || SURE.has(tie.data("certainty")))
  && (yearOf(tie) === undefined ? choice.isUndatedShown : choice.until === undefined || yearOf(tie) <= choice.until);

const choice = () => ({
  isUndatedShown: slider ? at("undated").checked : true,
  relations: hidden("relation"),
  sure: at("sure").value,
  types: hidden("type"),
  until: slider && Number(slider.value) < years.length - 1 ? years[slider.value] : undefined,
});

// Things that nothing ties any more go, too.
const filter = () => {
  const now = choice();
  network.batch(() => {
    network.edges().forEach((tie) => tie.toggleClass("gone", !isShown(tie, now)));
    network.nodes().forEach((thing) => {
      thing.toggleClass("gone", thing.connectedEdges().not(".gone").empty() && thing.id() !== chosen);
    });
  });
  if (slider) {
    at("until-label").textContent = fill(root.dataset.until, years[slider.value]);
    slider.setAttribute("aria-valuetext", years[slider.value]);
  }
  const things = network.nodes().not(".gone").length;
  at("shown").textContent = fill(root.dataset.shown, things, network.edges().not(".gone").length);
  if (chosen) panel(network.getElementById(chosen));
  write();
};

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};

const link = (address, text) => {
  const made = element("a", text);
  made.href = address;
  return made;
};

const span = (tie) => {
  const { first, last } = tie.data();
  if (first === undefined && last === undefined) return "";
  return first === last ? String(first) : `${first ?? ""}–${last ?? ""}`;
};

const line = (thing, tie) => {
  const other = tie.source().same(thing) ? tie.target() : tie.source();
  const item = element("li", "", tie.data("doubt") === "denied" ? "denied" : tie.data("doubt") ? "doubt" : "");
  const relation = tie.data("address") ? link(tie.data("address"), tie.data("label")) : element("span", tie.data("label"));
  const button = element("button");
  button.type = "button";
  button.append(element("bdi", other.data("label")));
  button.addEventListener("click", () => choose(other.id(), true));
  const more = [span(tie), tie.data("certaintyLabel"), tie.data("events") > 1 ? fill(root.dataset.events, tie.data("events")) : ""];
  item.append(relation, tie.source().same(thing) ? " → " : " ← ", button, " ", element("small", more.filter(Boolean).join(" · ")));
  return item;
};

const panel = (thing) => {
  const side = at("thing");
  const ties = thing.connectedEdges().not(".gone").sort((one, other) => (yearOf(one) ?? 0) - (yearOf(other) ?? 0));
  const heading = element("h2");
  heading.append(element("bdi", thing.data("label")));
  const list = element("ul", "", "plain");
  list.tabIndex = 0;
  list.append(...ties.map((tie) => line(thing, tie)));
  const about = element("p");
  about.append(
    element("span", thing.data("typeLabel"), "kind " + thing.data("kind")), " ",
    link(thing.data("address"), root.dataset.page), " ",
    element("small", fill(root.dataset.neighbours, thing.openNeighborhood("node").not(".gone").length)));
  side.replaceChildren(heading, about, list);
  side.hidden = false;
};

function choose(id, isFollowed) {
  const thing = network.getElementById(id);
  // A link from others may name what is not in the picture.
  if (thing.empty()) return unchoose();
  chosen = id;
  network.elements().unselect().removeClass("near");
  thing.select().connectedEdges().addClass("near");
  filter();
  if (isFollowed) {
    network.stop();
    const view = { center: { eles: thing }, zoom: Math.max(network.zoom(), 1) };
    if (moves().animate) network.animate(view, { duration: moves().animationDuration });
    else network.viewport({ zoom: view.zoom }).center(thing);
  }
}

const unchoose = () => {
  chosen = null;
  network.elements().unselect().removeClass("near");
  at("thing").hidden = true;
  filter();
};

// The same things begin at the same places: the best tied in the middle of a spiral, then they find their distances.
const begin = (nodes) => nodes.map((node, turn) => ({
  ...node,
  position: { x: Math.sqrt(turn) * 60 * Math.cos(turn * 2.4), y: Math.sqrt(turn) * 60 * Math.sin(turn * 2.4) },
}));

const play = () => {
  let timer = 0;
  const button = at("play");
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    button.textContent = root.dataset.play;
  };
  const step = () => {
    if (Number(slider.value) >= years.length - 1) return stop();
    slider.value = Number(slider.value) + 1;
    filter();
  };
  button.addEventListener("click", () => {
    if (timer) return stop();
    if (Number(slider.value) >= years.length - 1) slider.value = 0;
    filter();
    // Whoever wants less motion goes step by step.
    if (wantsLessMotion()) return step();
    button.textContent = root.dataset.pause;
    timer = setInterval(step, 1100);
  });
  slider.addEventListener("input", stop);
};

const zoomBy = (factor) => network.zoom({
  level: network.zoom() * factor,
  renderedPosition: { x: network.width() / 2, y: network.height() / 2 },
});

const listen = () => {
  for (const input of root.querySelectorAll("input[type=checkbox], select")) input.addEventListener("change", filter);
  if (slider) {
    slider.addEventListener("input", filter);
    play();
  }
  at("larger").addEventListener("click", () => zoomBy(1.4));
  at("smaller").addEventListener("click", () => zoomBy(1 / 1.4));
  at("fit").addEventListener("click", () => network.fit(network.elements().not(".gone"), 24));
  at("clear").addEventListener("click", () => {
    history.replaceState(null, "", location.pathname + location.search);
    read();
    at("find").value = "";
    unchoose();
    network.fit(undefined, 24);
  });
  at("find").addEventListener("change", () => {
    const wanted = at("find").value.trim().toLowerCase();
    const found = network.nodes().filter((node) => node.data("label").toLowerCase() === wanted);
    const near = network.nodes().filter((node) => node.data("label").toLowerCase().includes(wanted));
    if (wanted !== "" && near.nonempty()) choose((found.nonempty() ? found : near)[0].id(), true);
  });
  network.on("tap", "node", (event) => choose(event.target.id(), false));
  network.on("tap", (event) => { if (event.target === network) unchoose(); });
  addEventListener("hashchange", () => {
    const thing = read();
    if (thing) choose(thing, true);
    else unchoose();
  });
};

// All of it is seen from far away: the names of those with neighbours at once, the others from nearer.
const rules = () => [
  { selector: "node", style: { "font-size": 12, "height": 22, "min-zoomed-font-size": 8, "text-margin-y": -4, "width": 22 } },
  { selector: "node[neighbours > 1]", style: { "font-size": 18 } },
  { selector: "node[neighbours > 7]", style: { "font-size": 26, "height": 38, "text-max-width": 220, "width": 38, "z-index": 5 } },
  { selector: "node:selected", style: { "font-size": 26, "min-zoomed-font-size": 0, "text-max-width": 300, "z-index": 9 } },
  { selector: "edge", style: { "label": "", "line-color": colour("quiet"), "line-opacity": 0.5, "width": 1.5 } },
  { selector: "edge[doubt]", style: { "line-color": colour("doubt"), "line-opacity": 1 } },
  { selector: "edge.near", style: { "font-size": 12, "label": "data(label)", "line-opacity": 1, "width": 2.5 } },
  { selector: ".gone", style: { "display": "none" } },
];

const start = async () => {
  root.hidden = false;
  const response = await fetch(root.dataset.elements);
  if (!response.ok) throw new Error(response.statusText);
  const elements = await response.json();
  network = drawNetwork(at("drawing"), { edges: elements.edges, nodes: begin(elements.nodes) }, {
    layout: { gravity: 0.6, idealEdgeLength: 80, nodeRepulsion: 90000, numIter: 2000 },
    style: rules,
  });
  at("things").append(...elements.nodes.map((node) => {
    const option = element("option");
    option.value = node.data.label;
    return option;
  }));
  listen();
  const thing = read();
  if (thing) choose(thing, true);
  else filter();
};

if (root) {
  start().catch(() => {
    at("drawing").replaceChildren(element("p", root.dataset.failed, "error"));
  });
}
