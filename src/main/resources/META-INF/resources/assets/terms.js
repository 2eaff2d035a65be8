// A term opens its definition beside it; without script it is a plain link to the glossary.

const box = document.createElement("div");
box.className = "popover";
box.id = "definition";
box.popover = "auto";
box.tabIndex = -1;
box.setAttribute("role", "dialog");
box.setAttribute("aria-labelledby", "definition-term");

let from = null;

const terms = [...document.querySelectorAll("article a.term")].filter(link => document.getElementById(`term-${link.dataset.term}`));
for (const link of terms) {
  link.setAttribute("aria-haspopup", "dialog");
  link.setAttribute("aria-expanded", "false");
}

/** Under the term where there is room, else over it; always whole on the screen. The page keeps its layout. */
function place(link) {
  const at = link.getClientRects()[0];
  const room = document.documentElement.clientWidth - box.offsetWidth - 8;
  const under = at.bottom + 6 + box.offsetHeight <= window.innerHeight || at.top < box.offsetHeight + 14;
  box.style.setProperty("left", `${Math.max(8, Math.min(at.left, room)) + window.scrollX}px`);
  box.style.setProperty("top", `${(under ? at.bottom + 6 : at.top - box.offsetHeight - 6) + window.scrollY}px`);
}

function fill(link) {
  const definition = document.getElementById(`term-${link.dataset.term}`);
  const name = document.createElement("p");
  name.id = "definition-term";
  name.className = "popover-term";
  name.textContent = definition.querySelector("dt").textContent;
  const text = document.createElement("p");
  text.append(...[...definition.querySelector("dd").childNodes].map(node => node.cloneNode(true)));
  const more = document.createElement("p");
  const all = document.createElement("a");
  all.href = link.href;
  all.textContent = document.querySelector("[data-glossary-word]")?.dataset.glossaryWord ?? name.textContent;
  more.append(all);
  box.replaceChildren(name, text, more);
}

document.addEventListener("click", event => {
  const link = event.target.closest?.("a.term");
  if (!terms.includes(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (from === link) { box.hidePopover(); return; }
  if (from) box.hidePopover();
  fill(link);
  link.after(box);
  box.showPopover();
  from = link;
  link.setAttribute("aria-expanded", "true");
  place(link);
  box.focus({ preventScroll: true });
});

// A press on the term itself would close the box before the click; the click then opens it again. Remember who was open.
box.addEventListener("beforetoggle", change => {
  if (change.newState !== "closed" || !from) return;
  const link = from;
  const inside = box.contains(document.activeElement);
  link.setAttribute("aria-expanded", "false");
  if (inside) queueMicrotask(() => link.focus({ preventScroll: true }));
  setTimeout(() => { if (from === link) { from = null; box.remove(); } });
});

/** Tabbing on leaves the box, which then closes: it never hides what has the focus. */
box.addEventListener("focusout", event => {
  if (event.relatedTarget && !box.contains(event.relatedTarget) && box.matches(":popover-open")) box.hidePopover();
});
