// What all drawings by ECharts have in common: type, colours, tooltips without HTML, long lists that scroll.
import { colour, fontOf, wantsLessMotion } from "./theme.js";

export const LINE = 24;

export const shortened = (text, most) => ([...text].length > most ? [...text].slice(0, most - 1).join("") + "…" : text);

export const isNarrow = (element) => element.clientWidth < 600;

// How much room the names of the lines have.
export const nameWidth = (element) => (isNarrow(element) ? 110 : 200);

export const base = (element) => ({
  animation: !wantsLessMotion(),
  animationDuration: 300,
  textStyle: { color: colour("ink"), fontFamily: fontOf(element) },
  tooltip: {
    backgroundColor: colour("sheet"),
    borderColor: colour("line"),
    confine: true,
    // HTML would need styles that a page of ours may not have.
    renderMode: "richText",
    textStyle: { color: colour("ink"), fontFamily: fontOf(element) },
  },
});

// What is in doubt is hollow and dashed, and of a colour of its own.
export function look(mark, name) {
  if (!mark.doubt) return { color: colour(name) };
  const doubt = colour(mark.doubt === "denied" ? "denied" : "doubt");
  return { color: colour("sheet"), borderColor: doubt, borderType: "dashed", borderWidth: 1.5 };
}

export const lineAxis = (element, names, changes = {}) => ({
  type: "category",
  data: names,
  inverse: true,
  axisLine: { lineStyle: { color: colour("line") } },
  axisTick: { show: false },
  axisLabel: {
    color: colour("ink"),
    fontSize: 12,
    overflow: "truncate",
    width: nameWidth(element) - 16,
  },
  ...changes,
});

export const quietAxis = (changes = {}) => ({
  axisLabel: { color: colour("quiet"), fontSize: 11, hideOverlap: true },
  axisLine: { lineStyle: { color: colour("line") } },
  splitLine: { lineStyle: { color: colour("line"), opacity: 0.6 } },
  ...changes,
});

// More lines than there is room for: a part is shown, and a slider moves it.
export function scroller(axis, count, room, place) {
  const shown = Math.max(4, Math.floor(room / LINE));
  if (count <= shown) return [];
  return [{
    type: "slider",
    yAxisIndex: axis,
    startValue: 0,
    endValue: shown - 1,
    zoomLock: true,
    brushSelect: false,
    showDetail: false,
    right: 6,
    width: 14,
    borderColor: colour("line"),
    fillerColor: colour("line"),
    handleSize: 0,
    showDataShadow: false,
    ...place,
  }];
}
