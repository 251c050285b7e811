// Commands name the address of the public service; where the reader is on another one, they name that.
for (const place of document.querySelectorAll("[data-origin]")) {
  place.textContent = location.origin + "/";
}
