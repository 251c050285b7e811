// The colours and the type of the page, for what is drawn on a canvas.

// A custom property holds `light-dark(…)` as it was written: only an element that uses it knows the colour.
export function colour(name) {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

export const fontOf = (element) => getComputedStyle(element).fontFamily;

// Calls back when the reader's system turns from light to dark or back.
export function onThemeChange(draw) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
}

export const wantsLessMotion = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
