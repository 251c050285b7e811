// Where lines and columns meet: the darker, the more.
import { base, isNarrow, lineAxis, nameWidth, quietAxis, scroller, shortened } from "./axes.js";
import { colour } from "./theme.js";

export function matrixOption(element, { lines, columns, fields }) {
  const top = isNarrow(element) ? 90 : 70;
  const room = element.clientHeight - top - 16;
  const most = Math.max(...fields.map((field) => field.value));
  return {
    ...base(element),
    dataZoom: scroller(0, lines.length, room, { top, height: room }),
    grid: { bottom: 16, left: nameWidth(element), right: 30, top },
    series: [{
      type: "heatmap",
      data: fields.map((field) => ({
        mark: field,
        value: [field.column, field.line, field.value],
        // Light words on a dark field, dark ones on a light field.
        label: { color: colour(field.value > most / 2 ? "sheet" : "ink") },
      })),
      itemStyle: { borderColor: colour("sheet"), borderWidth: 2 },
      label: { show: true, formatter: ({ data: { mark } }) => String(mark.value) },
    }],
    tooltip: {
      ...base(element).tooltip,
      formatter: ({ data: { mark } }) => `${lines[mark.line]}\n${columns[mark.column]}: ${mark.value}`,
    },
    visualMap: {
      inRange: { color: [colour("paper"), colour("company")] },
      max: most,
      min: 0,
      show: false,
    },
    xAxis: quietAxis({
      type: "category",
      data: columns,
      position: "top",
      axisLabel: {
        color: colour("ink"),
        fontSize: 12,
        formatter: (text) => shortened(text, 14),
        interval: 0,
        rotate: isNarrow(element) || columns.length > 6 ? 40 : 0,
      },
      axisTick: { show: false },
      splitLine: { show: false },
    }),
    yAxis: lineAxis(element, lines),
  };
}
