// Events along time: a dot for a day, a band for the days within which it happened, an arrow where one end is not told.
import { base, lineAxis, look, nameWidth, quietAxis, scroller } from "./axes.js";
import { colour, fontOf } from "./theme.js";

const DAY = 86400000;

// Events of a group have a line each, named by the group; others share the line of their label.
function lines(events) {
  const names = [];
  const at = events.map((event) => {
    const known = event.group ? -1 : names.indexOf(event.label);
    return known >= 0 ? known : names.push(event.group || event.label) - 1;
  });
  return { names, at };
}

const time = (day) => Date.parse(day + "T00:00:00Z");

function shape(event, line, api) {
  const first = event.first && time(event.first);
  const last = event.last && time(event.last) + DAY;
  const [x, y] = api.coord([first ?? last, line]);
  const end = first && last ? api.coord([last, line])[0] : x;
  const height = Math.min(12, api.size([0, 1])[1] * 0.6);
  if (first && last && end - x > height) {
    return { type: "rect", shape: { x, y: y - height / 2, width: end - x, height, r: 3 }, start: x, end };
  }
  if (first && last) return { type: "circle", shape: { cx: x, cy: y, r: height / 2 }, start: x - height / 2, end: x + height / 2 };
  // Only from, or only until, a day.
  const tip = first ? x + 1.4 * height : x - 1.4 * height;
  return {
    type: "polygon",
    shape: { points: [[x, y - height / 2], [tip, y], [x, y + height / 2]] },
    start: Math.min(x, tip),
    end: Math.max(x, tip),
  };
}

export function timelineOption(element, { events }) {
  const { names, at } = lines(events);
  const top = 8;
  const room = element.clientHeight - top - 40;
  const isGrouped = events.some((event) => event.group);
  const days = events.flatMap((event) => [event.first, event.last]).filter(Boolean).map(time);
  const least = Math.min(...days);
  const most = Math.max(...days);
  const margin = Math.max(30 * DAY, (most - least) * 0.03);
  const seen = (event) => (isGrouped ? event.label : event.when);
  const font = `11px ${fontOf(element)}`;
  const renderItem = (params, api) => {
    const event = events[params.dataIndex];
    const { start, end, ...drawn } = shape(event, at[params.dataIndex], api);
    const { color, borderColor } = look(event, "company");
    const style = { fill: color, stroke: borderColor ?? "none", lineWidth: 1.5, lineDash: event.doubt ? [4, 3] : null };
    const text = seen(event);
    // Behind the mark; before it where there is more room.
    const before = start - 6 - params.coordSys.x;
    const behind = params.coordSys.x + params.coordSys.width - end - 6;
    const isBefore = before > behind && window.echarts.format.getTextRect(text, font).width > behind;
    const words = {
      type: "text",
      style: {
        fill: event.doubt ? borderColor : colour("quiet"),
        font,
        overflow: "truncate",
        text,
        textAlign: isBefore ? "right" : "left",
        textVerticalAlign: "middle",
        width: isBefore ? before : behind,
        x: isBefore ? start - 6 : end + 6,
        y: api.coord([0, at[params.dataIndex]])[1],
      },
    };
    return { type: "group", children: [{ ...drawn, style }, words] };
  };
  return {
    ...base(element),
    dataZoom: [
      { type: "inside", xAxisIndex: 0, filterMode: "none", zoomOnMouseWheel: "ctrl" },
      ...scroller(0, names.length, room, { top, height: room }),
    ],
    grid: { bottom: 30, left: isGrouped ? 110 : nameWidth(element), right: 30, top },
    series: [{
      type: "custom",
      clip: true,
      data: events.map((event, index) => ({
        mark: event,
        value: [time(event.first ?? event.last), at[index], time(event.last ?? event.first)],
      })),
      encode: { x: [0, 2], y: 1 },
      renderItem,
    }],
    tooltip: {
      ...base(element).tooltip,
      formatter: ({ data: { mark } }) => [mark.group, mark.label, mark.when].filter(Boolean).join("\n"),
    },
    xAxis: quietAxis({ type: "time", min: least - margin, max: most + margin }),
    yAxis: lineAxis(element, names),
  };
}
