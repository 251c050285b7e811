// Numbers side by side: one panel a currency or unit, each with its axis.
import { base, isNarrow, LINE, lineAxis, look, nameWidth, quietAxis, scroller } from "./axes.js";
import { colour } from "./theme.js";

const AXIS = 26;

// Panels share the height by the number of their bars.
function places(panels, height) {
  const total = panels.reduce((sum, panel) => sum + panel.bars.length, 0);
  const title = (panel) => (panel.unit ? LINE : 0);
  const room = panels.reduce((rest, panel) => rest - title(panel) - AXIS, height - 12);
  let top = 8;
  return panels.map((panel) => {
    const share = (room * panel.bars.length) / total;
    const place = { top: top + title(panel), height: Math.min(share, panel.bars.length * 1.5 * LINE) };
    top += title(panel) + place.height + AXIS;
    return place;
  });
}

export function barOption(element, { panels }) {
  const language = document.documentElement.lang;
  const compact = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const where = places(panels, element.clientHeight);
  const name = (bar) => [bar.label, bar.group].filter(Boolean).join(" · ");
  return {
    ...base(element),
    dataZoom: panels.flatMap((panel, at) => scroller(at, panel.bars.length, where[at].height, where[at])),
    grid: where.map((place) => ({ ...place, left: nameWidth(element), right: isNarrow(element) ? 70 : 120 })),
    series: panels.map((panel, at) => ({
      type: "bar",
      barMaxWidth: 18,
      data: panel.bars.map((bar) => ({
        mark: bar,
        value: bar.value,
        itemStyle: look(bar, bar.value < 0 ? "seal" : "company"),
        label: { position: bar.value < 0 ? "left" : "right" },
      })),
      label: {
        color: colour("quiet"),
        fontSize: 11,
        formatter: ({ data: { mark } }) => [mark.bound, compact.format(mark.value)].filter(Boolean).join(" "),
        show: true,
      },
      xAxisIndex: at,
      yAxisIndex: at,
    })),
    title: panels.map((panel, at) => ({
      text: panel.unit,
      textStyle: { color: colour("quiet"), fontSize: 12, fontWeight: "normal" },
      left: 4,
      top: where[at].top - LINE,
    })),
    tooltip: {
      ...base(element).tooltip,
      formatter: ({ data: { mark }, seriesIndex }) => [
        name(mark),
        [mark.bound, whole.format(mark.value), panels[seriesIndex].unit].filter(Boolean).join(" "),
      ].join("\n"),
    },
    xAxis: panels.map((panel, at) => quietAxis({
      type: panel.logarithmic ? "log" : "value",
      gridIndex: at,
      axisLabel: {
        color: colour("quiet"),
        fontSize: 11,
        formatter: (value) => compact.format(value),
        hideOverlap: true,
      },
      splitNumber: isNarrow(element) ? 2 : 5,
    })),
    yAxis: panels.map((panel, at) => lineAxis(element, panel.bars.map(name), { gridIndex: at })),
  };
}
