// A question's page: what is picked and not yet sent stays in this tab, and three more keys say how sure one is.

const KEPT = "cascade-picked";
const UNKEPT = new Set(["attemptKey", "elapsedMillis", "csrf-token"]);

const answer = () => document.getElementById("answer");
const read = () => { try { return JSON.parse(sessionStorage.getItem(KEPT)); } catch { return null; } };

/** Keeps the form as it stands, under its question's key; another question's picks make room. */
function keep() {
  const form = answer();
  if (!form) return;
  const fields = [...new FormData(form)].filter(([name, value]) => !UNKEPT.has(name) && typeof value === "string");
  try { sessionStorage.setItem(KEPT, JSON.stringify({ key: form.elements.attemptKey.value, fields })); } catch { /* full or forbidden: the page works as before */ }
}

/** Puts back what was picked before the page was left. What the server sent is newer, and stays. */
function restore() {
  const form = answer();
  const kept = read();
  if (!form || location.search || kept?.key !== form.elements.attemptKey.value) return;
  const order = kept.fields.filter(([name]) => name === "order").map(([, value]) => value);
  const cards = form.querySelector(".cards");
  order.forEach(id => cards?.append(cards.querySelector(`input[value="${CSS.escape(id)}"]`)?.closest("li") ?? ""));
  for (const [name, value] of kept.fields) {
    const found = [...form.elements].filter(one => one.name === name);
    const ticked = found.find(one => (one.type === "radio" || one.type === "checkbox") && one.value === value);
    if (ticked) ticked.checked = true;
    else if (found[0]?.matches("select, input[type=text]")) found[0].value = value;
    (ticked ?? found[0])?.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

for (const kind of ["input", "change", "pointerup"]) document.addEventListener(kind, event => { if (event.target.closest?.("#answer")) setTimeout(keep); });
document.addEventListener("click", event => { if (event.target.closest?.("#answer .moves")) setTimeout(keep); });
document.addEventListener("htmx:afterSettle", restore);

/** G, U and S say a guess, unsure or sure; never while somebody types. */
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=radio],[type=checkbox]), textarea, select")) return;
  const said = { g: "guess", u: "unsure", s: "sure" }[event.key.toLowerCase()];
  if (said) document.querySelector(`.confidence input[value=${said}]`)?.click();
});

restore();
