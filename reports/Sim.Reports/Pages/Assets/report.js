
// Read-outs for line charts. The page is complete without it.
"use strict";
for (const data of document.querySelectorAll("svg [data-at]")) {
  const svg = data.ownerSVGElement;
  const holder = data.dataset.readoutsFrom ? document.getElementById(data.dataset.readoutsFrom) : data;
  const texts = holder.dataset.readouts.split("|");
  const at = data.dataset.at.split(" ").map(Number);
  const [left, right, top, bottom] = data.dataset.plot.split(" ").map(Number);
  const line = document.createElementNS(svg.namespaceURI, "line");
  line.setAttribute("class", "cursor");
  line.setAttribute("y1", top);
  line.setAttribute("y2", bottom);
  const out = document.createElement("p");
  out.className = "readout " + svg.getAttribute("class");
  out.setAttribute("aria-hidden", "true");
  svg.parentNode.insertBefore(out, svg.nextSibling);
  svg.addEventListener("pointermove", event => {
    const box = svg.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width * svg.viewBox.baseVal.width;
    if (x < left - 2 || x > right + 2) { return; }
    let best = 0;
    for (let i = 1; i < at.length; i++) {
      if (Math.abs(at[i] - x) < Math.abs(at[best] - x)) { best = i; }
    }
    line.setAttribute("x1", at[best]);
    line.setAttribute("x2", at[best]);
    svg.append(line);
    out.textContent = texts[best];
  });
  svg.addEventListener("pointerleave", () => { line.remove(); out.textContent = ""; });
}
