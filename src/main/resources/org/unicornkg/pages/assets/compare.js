// The field for another company completes its name.
import { combobox } from "./combobox.js";

for (const input of document.querySelectorAll(".companies .other input")) {
  combobox(input, {
    within: input.parentElement,
    label: input.dataset.suggestions,
    ofClass: "kg:Organization",
    choose: (company) => { input.value = company.label; },
  });
}
