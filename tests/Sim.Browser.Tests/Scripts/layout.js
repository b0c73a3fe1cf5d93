// What a reader would call broken: text cut off, text over text, a page that scrolls sideways. Returns sentences.
() => {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth + 1) { faults.push(`the page is ${root.scrollWidth} px wide`); }
  const shown = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
  // A slanted text is as large as its own box, not as the upright one around it.
  const corners = text => {
    const box = text.getBBox();
    const to = text.getScreenCTM();
    return [[0, 0], [box.width, 0], [box.width, box.height], [0, box.height]]
      .map(([x, y]) => [box.x + x, box.y + y]).map(([x, y]) => [to.a * x + to.c * y + to.e, to.b * x + to.d * y + to.f]);
  };
  const toward = ([x, y], [u, v]) => { const length = Math.hypot(u - x, v - y) || 1; return [(u - x) / length, (v - y) / length]; };
  const common = ([x, y], a, b) => {
    const [p, q] = [a, b].map(points => points.map(([u, v]) => u * x + v * y));
    return Math.min(Math.max(...p), Math.max(...q)) - Math.max(Math.min(...p), Math.min(...q));
  };
  const covers = (a, b) => [a, b].every(c => common(toward(c[0], c[1]), a, b) > 1
    && common(toward(c[0], c[3]), a, b) > Math.hypot(c[3][0] - c[0][0], c[3][1] - c[0][1]) / 3);
  const name = element => `"${element.textContent.trim().slice(0, 40)}"`;
  for (const svg of document.querySelectorAll("svg")) {
    if (!shown(svg)) { continue; }
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].filter(t => t.textContent.trim().length > 0)
      .map(t => [t, t.getBoundingClientRect(), corners(t)]);
    const id = svg.getAttribute("aria-labelledby").split(" ")[0];
    for (const [text, box] of texts) {
      if (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2) {
        faults.push(`${id}: ${name(text)} leaves the picture`);
      }
    }
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length; j++) {
        const [a, , p] = texts[i];
        const [b, , q] = texts[j];
        if (covers(p, q)) { faults.push(`${id}: ${name(a)} and ${name(b)} overlap`); }
      }
    }
  }
  // Heads of tables that are drawn as cards are read aloud, not seen.
  const aside = element => element.closest("thead") && getComputedStyle(element.closest("thead")).position === "absolute";
  for (const element of document.querySelectorAll("p, li, h1, h2, h3, dt, dd, figcaption, summary, td, th, a, nav, header")) {
    if (!shown(element) || aside(element) || element.closest("details:not([open])")) { continue; }
    const box = element.getBoundingClientRect();
    const frame = element.closest(".scroll, pre");
    if (!frame && (box.right > window.innerWidth + 1 || box.left < -1)) { faults.push(`${element.tagName} ${name(element)} leaves the page`); }
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && getComputedStyle(element).display !== "inline"
        && !element.querySelector("svg, .scroll, pre") && getComputedStyle(element).overflowX === "visible") {
      faults.push(`${element.tagName} ${name(element)} is wider than its place`);
    }
  }
  return faults;
}
