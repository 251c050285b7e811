// The neighbours of a thing as a network that grows: choosing one adds its neighbours, choosing it again opens its page.
import { drawNetwork, layout, moves } from "./network.js";

const drawing = document.getElementById("neighbourhood");
const hint = document.getElementById("neighbourhood-hint");
const chosenLanguage = new URLSearchParams(location.search).get("lang");

// The thing in the middle, those with more ties nearer to it.
const around = {
  concentric: (node) => (node.data("isCentre") ? 100 : node.degree()),
  levelWidth: () => 1,
  minNodeSpacing: 70,
  name: "concentric",
};

async function load(address) {
  const response = await fetch(`${address}?lang=${drawing.dataset.lang}`, { headers: { Accept: "application/json" } });
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response.json();
}

const pageOf = (node) => node.data("address") + (chosenLanguage ? `?lang=${encodeURIComponent(chosenLanguage)}` : "");

// Says what a second choice does, as a link for those who would rather follow one.
function offer(node) {
  const link = document.createElement("a");
  link.href = pageOf(node);
  link.textContent = drawing.dataset.open.replace("{0}", node.data("label"));
  hint.replaceChildren(link);
}

// Adds what is not there yet; what is keeps its place.
function grow(network, found, around) {
  const known = (element) => network.getElementById(element.data.id).nonempty();
  const nodes = found.nodes.filter((node) => !known(node)).map(({ data }) => ({ data: { ...data, isCentre: false } }));
  const start = around.position();
  nodes.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / nodes.length;
    node.position = { x: start.x + 60 * Math.cos(angle), y: start.y + 60 * Math.sin(angle) };
  });
  network.add([...nodes, ...found.edges.filter((edge) => !known(edge))]);
  network.layout({ ...layout, ...moves(), idealEdgeLength: 140, nodeRepulsion: 40000 }).run();
  tell(network);
}

// How much is drawn, for whoever does not see a canvas.
function tell(network) {
  drawing.dataset.nodes = network.nodes().length;
}

function listen(network) {
  const opened = new Set(network.nodes("[?isCentre]").map((node) => node.id()));
  network.on("tap", "node", async (event) => {
    const node = event.target;
    if (opened.has(node.id())) {
      location.assign(pageOf(node));
      return;
    }
    opened.add(node.id());
    offer(node);
    try {
      grow(network, await load(`/neighbours/${encodeURIComponent(node.id())}`), node);
    } catch {
      hint.textContent = drawing.dataset.failed;
    }
  });
}

async function draw() {
  drawing.classList.remove("hidden");
  hint.classList.remove("hidden");
  try {
    const found = await load(drawing.dataset.neighbours);
    const network = drawNetwork(drawing, [...found.nodes, ...found.edges], { layout: around });
    listen(network);
    tell(network);
  } catch {
    drawing.classList.add("hidden");
    hint.textContent = drawing.dataset.failed;
  }
}

if (drawing) {
  draw();
}
