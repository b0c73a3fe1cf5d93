// What a reader would call broken: text cut off, text over text, a page that scrolls sideways. Returns sentences.
() => {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth + 1) { faults.push(`the page is ${root.scrollWidth} px wide`); }
  const shown = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
  const name = element => `"${element.textContent.trim().slice(0, 40)}"`;
  for (const svg of document.querySelectorAll("svg")) {
    if (!shown(svg)) { continue; }
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].filter(t => t.textContent.trim().length > 0).map(t => [t, t.getBoundingClientRect()]);
    const id = svg.getAttribute("aria-labelledby").split(" ")[0];
    for (const [text, box] of texts) {
      if (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2) {
        faults.push(`${id}: ${name(text)} leaves the picture`);
      }
    }
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length; j++) {
        const [a, p] = texts[i];
        const [b, q] = texts[j];
        const across = Math.min(p.right, q.right) - Math.max(p.left, q.left);
        const down = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
        if (across > 1 && down > p.height / 3) { faults.push(`${id}: ${name(a)} and ${name(b)} overlap`); }
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
