// What a page must keep at any width: returns a line for each fault. Runs in the page, which stays as it was.
({ language, narrow }) => {
  const faults = [];
  const say = (what, element) => faults.push(element ? `${what}: <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 40)}` : what);
  const shown = element => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const all = selector => [...document.querySelectorAll(selector)].filter(shown);

  // Headings: one h1, and it comes first; no level is skipped on the way down.
  const heads = all("h1,h2,h3,h4,h5,h6");
  const ones = heads.filter(head => head.tagName === "H1").length;
  if (ones !== 1) say(`${ones} h1`);
  heads.reduce((before, head) => {
    const level = Number(head.tagName[1]);
    if (level > before + 1) say(`h${level} after h${before}`, head);
    return level;
  }, 0);

  // Landmarks: one main, one header, one footer, every navigation named apart.
  for (const landmark of ["main", "header.site", "footer.site"]) if (all(landmark).length !== 1) say(`${all(landmark).length} ${landmark}`);
  const names = all("nav").map(nav => nav.getAttribute("aria-label") ?? "");
  if (names.includes("") || new Set(names).size !== names.length) say(`navigations named ${names.join(" / ")}`);

  // Words: the page in its reader's language, a title, nothing with the same id.
  if (document.documentElement.lang !== language) say(`lang ${document.documentElement.lang}`);
  if (!document.title.trim()) say("no title");
  const ids = [...document.querySelectorAll("[id]:not(svg *)")].map(element => element.id);
  ids.filter((id, at) => ids.indexOf(id) !== at).forEach(id => say(`id ${id} twice`));

  // Width: nothing beside the window, unless it scrolls in a frame of its own; no text cut off.
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) say(`scrolls to ${document.documentElement.scrollWidth} of ${wide} px`);
  const scrolls = element => { for (let at = element.parentElement; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true; return false; };
  const hidden = element => element.closest(".hidden, .skip, svg, [aria-hidden=true]") ?? /inset\(50%\)/.test(getComputedStyle(element.closest("thead") ?? element).clipPath);
  for (const element of all("body *")) {
    if (hidden(element) || scrolls(element) || element.matches("input, textarea, select, option")) continue;
    const box = element.getBoundingClientRect();
    if (box.right > wide + 1 || box.left < -1) say(`beside the window (${Math.round(box.left)}–${Math.round(box.right)} of ${wide})`, element);
    const style = getComputedStyle(element);
    if (/hidden|clip/.test(style.overflowX + style.overflowY) && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) say("cut off", element);
  }

  // Fingers: what is pressed is at least 24 px each way, or a link in a line of text, or a control the browser draws.
  if (narrow) {
    for (const element of all("a, button, select, textarea, summary, input:not([type=hidden])")) {
      if (hidden(element) || element.closest("p, li, dd, dt, td, th, figcaption, small, h2, h3, legend") && element.tagName === "A" && getComputedStyle(element).display === "inline") continue;
      const target = element.matches("[type=radio], [type=checkbox]") ? element.closest("label") ?? element : element;
      const box = target.getBoundingClientRect();
      if (box.height < 23.5 || box.width < 23.5) say(`target of ${Math.round(box.width)} × ${Math.round(box.height)} px`, element);
    }
  }
  return faults;
}
