// Draws what the report says: the page holds the data as JSON, made on the server.
import { barOption } from "./bar.js";
import { matrixOption } from "./matrix.js";
import { drawNetwork } from "./network.js";
import { markRow } from "./table.js";
import { onThemeChange } from "./theme.js";
import { timelineOption } from "./timeline.js";

const OPTIONS = { bar: barOption, matrix: matrixOption, timeline: timelineOption };

// A mark leads to its row, and one whose row this page does not show to the page of the thing.
function follow(mark) {
  if (!mark.rows?.some(markRow) && mark.address) location.assign(mark.address);
}

// The more ties there are to each thing, the more room they need to be told apart; the more things, the less there is.
function spread(elements) {
  const ties = elements.filter(({ data }) => data.source).length;
  const things = elements.length - ties;
  const isDense = ties > 1.2 * things;
  return {
    componentSpacing: 70,
    idealEdgeLength: isDense ? 130 : things > 30 ? 50 : 75,
    nodeDimensionsIncludeLabels: things <= 30,
    nodeOverlap: 40,
    nodeRepulsion: isDense ? 400000 : things > 30 ? 12000 : 40000,
    numIter: 2500,
  };
}

function network(element, chart) {
  const drawn = drawNetwork(element, chart.elements, { layout: spread(chart.elements) });
  // Who scrolls past is not held up: the wheel zooms only what somebody has clicked into.
  drawn.userZoomingEnabled(false);
  drawn.on("tap", () => drawn.userZoomingEnabled(true));
  element.addEventListener("pointerleave", () => drawn.userZoomingEnabled(false));
  // A small network is not blown up to fill the room.
  if (drawn.zoom() > 1.1) {
    drawn.zoom(1.1);
    drawn.center();
  }
  drawn.on("tap", "node[address]", (event) => location.assign(event.target.data("address")));
  drawn.on("tap", "edge", (event) => follow(event.target.data()));
}

function echart(element, chart) {
  const drawn = window.echarts.init(element, null, { renderer: "canvas" });
  // Colours, type and room are those of the page at this moment.
  const draw = () => drawn.setOption(OPTIONS[chart.kind](element, chart), true);
  draw();
  drawn.on("click", (event) => { if (event.data?.mark) follow(event.data.mark); });
  onThemeChange(draw);
  new ResizeObserver(() => {
    drawn.resize();
    draw();
  }).observe(element);
}

for (const element of document.querySelectorAll("[data-chart]")) {
  const chart = JSON.parse(document.getElementById(element.dataset.chart).textContent);
  if (chart.kind === "network") network(element, chart);
  else echart(element, chart);
}
