// Makes pages quicker to use; every page works without it.

const typing = target => target.matches("input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]");

/** The key buttons: a digit picks, Enter sends or goes on, H asks for a hint. Never while somebody types. */
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const exercise = document.getElementById("exercise");
  if (!exercise) return;
  if (/^[1-9]$/.test(event.key)) {
    const groups = exercise.querySelectorAll("fieldset.options:not(.verdict)");
    groups[0]?.querySelectorAll("input")[Number(event.key) - 1]?.click();
  } else if (/^[tf]$/i.test(event.key)) {
    exercise.querySelector(`.verdict input[value=${event.key.toLowerCase() === "t"}]`)?.click();
  } else if (event.key.toLowerCase() === "h") {
    exercise.querySelector("[data-key=h]")?.click();
  } else if (event.key === "Enter" && !event.target.closest("button, a, summary")) {
    exercise.querySelector("[data-key=Enter]")?.click();
    event.preventDefault();
  }
});

/** After a part of the page was replaced, reading goes on at its head. */
document.addEventListener("htmx:afterSettle", () => {
  const head = document.getElementById("exercise-title");
  if (head && !document.activeElement?.closest(".cards")) head.focus();
  if (head?.getBoundingClientRect().top < 0) window.scrollTo({ top: 0 });
  arrive();
});

let shownAt = performance.now();

/** How long the question was looked at goes with the answer. */
document.addEventListener("htmx:configRequest", event => {
  if (event.detail.path.endsWith("/answers")) event.detail.parameters.elapsedMillis = Math.round(performance.now() - shownAt);
});

function arrive() {
  shownAt = performance.now();
  document.querySelectorAll(".cards").forEach(orderable);
}

/** Cards move in place, and say where they are. */
function orderable(list) {
  if (list.dataset.ready) return;
  list.dataset.ready = "yes";
  const voice = document.createElement("p");
  voice.setAttribute("role", "status");
  voice.className = "soft ui";
  list.after(voice);
  list.addEventListener("click", event => {
    const button = event.target.closest("button[name=move]");
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    const card = button.closest("li");
    const up = button.value.endsWith(":up");
    const other = up ? card.previousElementSibling : card.nextElementSibling;
    if (other) up ? other.before(card) : other.after(card);
    button.focus();
    voice.textContent = `${[...list.children].indexOf(card) + 1}: ${card.querySelector("span").textContent}`;
  }, true);
}

/** A term opens its definition where it stands; the definitions are at the foot of the lesson. */
document.addEventListener("click", event => {
  const link = event.target.closest("a.term");
  const definition = link && document.getElementById(`term-${link.dataset.term}`);
  if (!definition || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const box = document.createElement("div");
  box.className = "popover";
  box.popover = "auto";
  box.setAttribute("role", "note");
  box.tabIndex = -1;
  const name = document.createElement("p");
  const strong = document.createElement("strong");
  strong.textContent = definition.querySelector("dt").textContent;
  name.append(strong);
  const text = document.createElement("p");
  text.textContent = definition.querySelector("dd").textContent;
  box.append(name, text);
  document.body.append(box);
  box.showPopover();
  box.focus();
  box.addEventListener("toggle", change => {
    if (change.newState === "closed") { box.remove(); link.focus(); }
  });
});

/** The contents of a lesson mark where the reader is. */
const links = new Map([...document.querySelectorAll(".toc a")].map(link => [link.hash.slice(1), link]));
if (links.size) {
  const watch = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      links.forEach(link => link.removeAttribute("aria-current"));
      links.get(entry.target.id)?.setAttribute("aria-current", "true");
    }
  }, { rootMargin: "0px 0px -70% 0px" });
  links.forEach((_, id) => { const head = document.getElementById(id); if (head) watch.observe(head); });
}

/** What is written and not saved is not left by accident. */
const source = document.querySelector(".editor textarea");
if (source) {
  let saving = false;
  source.form.addEventListener("submit", () => { saving = true; });
  window.addEventListener("beforeunload", event => {
    if (!saving && source.value !== source.defaultValue) event.preventDefault();
  });
}

arrive();
