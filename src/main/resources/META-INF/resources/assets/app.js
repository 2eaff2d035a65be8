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
    judge(exercise, event.key.toLowerCase() === "t");
  } else if (event.key.toLowerCase() === "h") {
    exercise.querySelector("[data-key=h]")?.click();
  } else if (event.key === "Enter" && !event.target.closest("button, a, summary, [role=button]")) {
    exercise.querySelector("[data-key=Enter]")?.click();
    event.preventDefault();
  }
});

/** T and F answer the verdict, or the statement one is at, or the first that is still open; then the next one is at hand. */
function judge(exercise, verdict) {
  const sets = [...exercise.querySelectorAll(".verdict, .judged fieldset")];
  const at = sets.find(set => set.contains(document.activeElement)) ?? sets.find(set => !set.querySelector(":checked")) ?? sets[0];
  at?.querySelector(`input[value=${verdict}]`).click();
  sets[sets.indexOf(at) + 1]?.querySelector("input").focus();
}

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
  document.querySelectorAll(".figure.regions").forEach(selectable);
  document.querySelectorAll(".figure.pointed").forEach(pointing);
  document.querySelectorAll(".figure.told-regions").forEach(told);
}

const shapes = figure => [...figure.querySelectorAll("[data-region]")];

/** What of a shape carries its mark: itself, or what is filled in a group, so that fine lines and letters stay as drawn. */
function marks(shape) {
  const leaves = [...shape.querySelectorAll("path, rect, circle, ellipse, polygon, polyline, line, use")];
  const filled = leaves.filter(leaf => getComputedStyle(leaf).fill !== "none");
  const found = filled.length ? filled : leaves.length ? leaves : [shape];
  found.forEach(one => one.classList.add("mark"));
  return found;
}

const mark = (shape, name, on) => marks(shape).forEach(one => one.classList.toggle(name, on));

/** The shapes of a figure choose what the list under it chooses; both always say the same. */
function selectable(figure) {
  if (figure.dataset.ready) return;
  figure.dataset.ready = "yes";
  const drawing = figure.querySelector("svg");
  drawing.setAttribute("role", "group");
  document.getElementById("regions-how").textContent = figure.dataset.how;
  for (const shape of shapes(figure)) {
    const box = [...figure.parentElement.querySelectorAll("input[name=regions]")].find(one => one.value === shape.dataset.region);
    const show = () => {
      mark(shape, "chosen", box.checked);
      shape.setAttribute("aria-pressed", box.checked);
    };
    shape.classList.add("live");
    shape.setAttribute("role", "button");
    shape.setAttribute("tabindex", "0");
    shape.setAttribute("aria-label", box.closest("label").querySelector("span").textContent);
    shape.addEventListener("click", () => box.click());
    shape.addEventListener("keydown", event => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      box.click();
    });
    box.addEventListener("change", show);
    show();
  }
}

/** While a part is being named, it is the one marked in the drawing. */
function pointing(figure) {
  if (figure.dataset.ready) return;
  figure.dataset.ready = "yes";
  for (const kind of ["focusin", "focusout"]) {
    figure.parentElement.addEventListener(kind, event => {
      const part = event.target.dataset?.points;
      shapes(figure).filter(shape => shape.dataset.region === part).forEach(shape => mark(shape, "pointed", kind === "focusin"));
    });
  }
}

/** After the answer the drawing shows what was chosen and what was right; the list below says it in words. */
function told(figure) {
  if (figure.dataset.ready) return;
  figure.dataset.ready = "yes";
  if (figure.dataset.how) {
    const how = document.createElement("p");
    how.className = "soft ui";
    how.lang = document.documentElement.lang;
    how.textContent = figure.dataset.how;
    figure.append(how);
  }
  const right = figure.dataset.right.split(" ");
  const chosen = figure.dataset.chosen.split(" ");
  for (const shape of shapes(figure)) {
    const is = list => list.includes(shape.dataset.region);
    mark(shape, "right", is(right));
    mark(shape, "chosen", is(chosen));
    mark(shape, "wrong", is(chosen) && !is(right));
  }
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
    say(card);
  }, true);
  const say = card => { voice.textContent = `${[...list.children].indexOf(card) + 1}: ${card.querySelector("span").textContent}`; };
  draggable(list, say);
}

/** Cards can be dragged: with a mouse anywhere, with a finger by the grip, so that the page still scrolls. */
function draggable(list, say) {
  for (const card of list.children) {
    const grip = document.createElement("span");
    grip.className = "grip";
    grip.setAttribute("aria-hidden", "true");
    grip.textContent = "⠿";
    card.querySelector(".moves").append(grip);
  }
  list.addEventListener("pointerdown", event => {
    const card = event.target.closest("li");
    const held = event.target.closest(".grip") || (event.pointerType === "mouse" && !event.target.closest("button, a"));
    if (!card || !held || event.button !== 0) return;
    event.preventDefault();
    card.classList.add("carried");
    const move = to => {
      const over = [...list.children].find(other => {
        const box = other.getBoundingClientRect();
        return other !== card && to.clientY > box.top && to.clientY < box.bottom;
      });
      if (!over) return;
      const middle = over.getBoundingClientRect().top + over.offsetHeight / 2;
      const below = [...list.children].indexOf(over) > [...list.children].indexOf(card);
      if (below && to.clientY > middle) over.after(card);
      if (!below && to.clientY < middle) over.before(card);
    };
    const drop = () => {
      card.classList.remove("carried");
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", drop);
      document.removeEventListener("pointercancel", drop);
      say(card);
    };
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", drop);
    document.addEventListener("pointercancel", drop);
  });
}

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
