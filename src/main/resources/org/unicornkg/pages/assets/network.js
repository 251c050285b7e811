// Draws things and their relations as a network; the page loads Cytoscape before.
import { colour, fontOf, onThemeChange, wantsLessMotion } from "./theme.js";

const SHAPES = { company: "ellipse", person: "round-rectangle", product: "rectangle", investor: "diamond" };

const style = (element) => [
  {
    selector: "node",
    style: {
      "background-color": colour("event"),
      "color": colour("ink"),
      "font-family": fontOf(element),
      "font-size": 12,
      "height": 18,
      "label": "data(label)",
      "min-zoomed-font-size": 7,
      "text-background-color": colour("sheet"),
      "text-background-opacity": 0.8,
      "text-margin-y": -3,
      "text-max-width": 120,
      "text-wrap": "ellipsis",
      "width": 18,
    },
  },
  ...Object.entries(SHAPES).map(([kind, shape]) => ({
    selector: `node[kind = "${kind}"]`,
    style: { "background-color": colour(kind), shape },
  })),
  { selector: "node[?isCentre]", style: { "font-size": 15, "font-weight": "bold", "height": 28, "width": 28 } },
  { selector: "node:selected", style: { "border-color": colour("seal"), "border-width": 3 } },
  {
    selector: "edge",
    style: {
      "color": colour("quiet"),
      "curve-style": "bezier",
      "font-family": fontOf(element),
      "font-size": 9,
      "label": "data(label)",
      "line-color": colour("line"),
      "min-zoomed-font-size": 8,
      "target-arrow-color": colour("line"),
      "target-arrow-shape": "triangle",
      "text-background-color": colour("sheet"),
      "text-background-opacity": 0.9,
      "text-rotation": "autorotate",
      "width": 1.5,
    },
  },
  { selector: "edge[?isMutual]", style: { "target-arrow-shape": "none" } },
  {
    selector: "edge[doubt]",
    style: { "line-color": colour("doubt"), "line-style": "dashed", "target-arrow-color": colour("doubt") },
  },
  { selector: "edge[doubt = 'denied']", style: { "line-color": colour("denied"), "target-arrow-color": colour("denied") } },
  { selector: ".faded", style: { "opacity": 0.12 } },
];

export const layout = {
  animate: false,
  idealEdgeLength: 90,
  name: "cose",
  nodeOverlap: 16,
  nodeRepulsion: 9000,
  padding: 24,
  // The same data give the same picture.
  randomize: false,
};

// Nodes: { id, label, kind, address?, isCentre? }, edges: { id, source, target, label, doubt? }, all in Cytoscape's form
// { data: … }. Changes: layout, options, and style, which returns the rules of a page's own: they come last. Returns
// Cytoscape's object, for what a page adds of its own.
export function drawNetwork(element, elements, changes = {}) {
  const rules = () => [...style(element), ...(changes.style?.() ?? [])];
  const network = window.cytoscape({
    container: element,
    elements,
    layout: { ...layout, animate: false, ...changes.layout },
    maxZoom: 4,
    minZoom: 0.1,
    style: rules(),
    ...changes.options,
  });
  const light = (node) => {
    network.elements().addClass("faded");
    node.closedNeighborhood().removeClass("faded");
  };
  network.on("mouseover", "node", (event) => light(event.target));
  network.on("mouseout", "node", () => network.elements().removeClass("faded"));
  onThemeChange(() => network.style(rules()));
  return network;
}

export const moves = () => ({ animate: !wantsLessMotion(), animationDuration: 400 });
