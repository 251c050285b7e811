// The form of a report: names are completed, chosen things become chips, empty fields stay out of the address.
import { combobox } from "./combobox.js";

const element = (name, changes) => Object.assign(document.createElement(name), changes);

// A chosen thing: seen by its name, sent by its slug.
function chip(form, name, thing, removed) {
  const item = element("li", { className: "chip" });
  const label = element("bdi", { textContent: thing.label });
  const value = element("input", { type: "hidden", name, value: thing.value });
  const button = element("button", { type: "button", textContent: "×" });
  button.setAttribute("aria-label", form.dataset.remove.replace("{0}", thing.label));
  button.addEventListener("click", () => {
    item.remove();
    removed();
  });
  item.append(label, value, button);
  return item;
}

function things(form, field) {
  const values = field.querySelector(".values");
  const [input, ...others] = values.querySelectorAll("input");
  const { name, required } = input;
  const isMany = field.dataset.many === "true";
  const chips = element("ul", { className: "chips" });

  // What is typed but not chosen is sent as it is; one value is enough where one is taken.
  const settle = () => {
    const isFull = chips.children.length > 0;
    input.required = required && !isFull;
    input.hidden = isFull && !isMany;
    input.disabled = input.hidden;
  };
  const add = (thing) => {
    const isThere = [...chips.querySelectorAll("input")].some((chosen) => chosen.value === thing.value);
    if (!isThere) {
      chips.append(chip(form, name, thing, () => {
        settle();
        input.focus();
      }));
    }
    settle();
  };

  if (input.getAttribute("aria-invalid") !== "true") {
    [input, ...others]
      .filter((given) => given.value !== "")
      .forEach((given) => add({ value: given.dataset.value || given.value, label: given.dataset.label || given.value }));
    others.forEach((other) => other.remove());
    input.value = "";
  }
  values.prepend(chips);
  settle();
  combobox(input, {
    within: values,
    label: form.dataset.suggestions,
    ofClass: field.dataset.class,
    choose: (thing) => {
      input.value = "";
      add({ value: thing.slug, label: thing.label });
      if (!input.hidden) input.focus();
    },
  });
}

// The calendar of the browser beside the text, which takes months and years, too.
function calendar(form, field) {
  const input = field.querySelector("input");
  const picker = element("input", { type: "date", className: "picker" });
  picker.setAttribute("aria-label", form.dataset.calendar);
  picker.addEventListener("change", () => {
    if (picker.value) input.value = picker.value;
  });
  input.after(picker);
}

function sending(form) {
  const wait = form.querySelector(".wait");
  form.addEventListener("submit", () => {
    for (const field of form.elements) {
      if (field.name && field.value === "") field.disabled = true;
    }
    wait.hidden = false;
    document.getElementById("answer")?.setAttribute("aria-busy", "true");
  });
  // Whoever comes back finds the form as it was.
  window.addEventListener("pageshow", () => {
    wait.hidden = true;
    document.getElementById("answer")?.removeAttribute("aria-busy");
    for (const field of form.elements) {
      if (!field.hidden) field.disabled = false;
    }
  });
}

for (const form of document.querySelectorAll("form.choices")) {
  form.querySelectorAll("[data-control=thing]").forEach((field) => things(form, field));
  form.querySelectorAll("[data-control=date]").forEach((field) => calendar(form, field));
  sending(form);
}
