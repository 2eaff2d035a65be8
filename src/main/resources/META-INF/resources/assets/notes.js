// Notes and reports are sent in place, and what is typed is not left by accident. Everything works without.

const dirty = () => [...document.querySelectorAll("[data-unsaved]")].some(text => text.value !== text.defaultValue);

document.addEventListener("submit", async event => {
  const form = event.target;
  if (!form.matches("form[data-in-place]")) return;
  event.preventDefault();
  if (form.dataset.sending) return;
  form.dataset.sending = "yes";
  const part = form.closest("[data-part]");
  try {
    const reply = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form, event.submitter)) });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const fresh = page.getElementById(part.id);
    if (!fresh) throw new Error("no such part");
    show(part, fresh);
  } catch {
    delete form.dataset.sending;
    say(form);
  }
});

window.addEventListener("beforeunload", event => { if (dirty()) event.preventDefault(); });

// The next question must not take away what is typed here: it is asked first.
document.addEventListener("htmx:beforeSwap", event => {
  const kept = [...document.querySelectorAll("#exercise [data-unsaved]")].filter(text => text.value !== text.defaultValue);
  if (!kept.length || event.detail.target?.id !== "exercise") return;
  const values = kept.map(text => [text.form.getAttribute("action"), text.id, text.value]);
  document.addEventListener("htmx:afterSettle", () => {
    for (const [action, id, value] of values) {
      const text = document.getElementById(id);
      if (text?.form?.getAttribute("action") !== action) continue;
      text.value = value;
      text.closest("details").open = true;
    }
  }, { once: true });
});
document.addEventListener("htmx:confirm", event => {
  const goesOn = event.detail.elt.matches?.("#exercise a[data-key=Enter]");
  const form = goesOn && [...document.querySelectorAll("#exercise [data-unsaved]")].find(text => text.value !== text.defaultValue)?.form;
  if (!form) return;
  event.preventDefault();
  form.closest("details").open = true;
  form.querySelector("[data-unsaved]").focus();
  say(form);
});

function show(part, fresh) {
  part.replaceWith(fresh);
  const details = fresh.querySelector("details");
  const state = fresh.querySelector("[role=alert], .own-state");
  if (details && (fresh.id.startsWith("note") || fresh.querySelector("[role=alert]"))) details.open = true;
  (state ?? fresh.querySelector("summary"))?.focus();
}

/** What is typed is still there, and not kept yet. */
function say(form) {
  const told = form.querySelector(".own-told") ?? document.createElement("p");
  told.className = "problems own-told";
  told.setAttribute("role", "alert");
  told.textContent = form.dataset.offline;
  form.prepend(told);
}

const print = document.querySelector("[data-print]");
if (print) {
  print.hidden = false;
  print.addEventListener("click", () => window.print());
}

/** On paper nothing is folded in. */
let folded = [];
window.addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("details.check:not([open])")];
  folded.forEach(one => { one.open = true; });
});
window.addEventListener("afterprint", () => folded.forEach(one => { one.open = false; }));
