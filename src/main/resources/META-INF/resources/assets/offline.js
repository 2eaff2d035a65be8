// Without network: an answer waits on this device and is sent once; the worker keeps lessons that were opened.

const KEPT = "cascade-kept";
const LAST = "cascade-person";
const MOST = 20;
const place = document.getElementById("offline");
const read = () => { try { return JSON.parse(localStorage.getItem(KEPT)) ?? []; } catch { return []; } };
const write = all => { try { localStorage.setItem(KEPT, JSON.stringify(all.slice(-MOST))); return true; } catch { return false; } };
const without = key => read().filter(one => one.key !== key);
let pause = 4000;
let timer;

/** Shows one state, with what was chosen and where to look; the words are the page's. */
function show(state, entry, see) {
  for (const line of place.querySelectorAll("[data-state]:not([data-state=copy])")) line.hidden = line.dataset.state !== state;
  const line = place.querySelector(`[data-state="${state}"]`);
  if (!line) return;
  const told = line.querySelector("q");
  if (told) told.textContent = entry.told.join(" · ");
  const link = line.querySelector("[data-see]");
  if (link) link.href = see ?? entry.page;
  line.querySelectorAll("[data-do]").forEach(button => { button.value = entry.key; });
}

/** What was picked, in the words on the page. */
function told(form) {
  const picked = [...form.querySelectorAll("input:checked:not([name=confidence])")].map(box => box.closest("label")?.querySelector("span")?.textContent ?? box.value);
  const typed = [...form.querySelectorAll("input[type=text], select, textarea")].map(field => field.selectedOptions?.[0]?.textContent ?? field.value);
  const ordered = [...form.querySelectorAll(".cards li > span:first-of-type")].map(card => card.textContent);
  return [...picked, ...typed, ...ordered].filter(Boolean).map(text => text.trim().slice(0, 200));
}

/** An answer that did not reach the server waits under its own key, for the person it is from. */
document.addEventListener("htmx:sendError", event => {
  const form = document.getElementById("answer");
  const config = event.detail.requestConfig;
  if (!form || !config.path.endsWith("/answers")) return;
  const fields = [...config.formData].filter(([name, value]) => !name.includes("csrf") && typeof value === "string");
  const entry = { key: form.elements.attemptKey.value, page: location.pathname, person: place.dataset.person, fields, told: told(form) };
  if (write([...without(entry.key), entry])) show("waiting", entry);
  later();
});

/** Sends what waits, one after the other; what cannot go yet is tried again, more and more rarely. */
async function send() {
  for (const entry of read().filter(one => !one.over)) {
    try {
      if (!(await sendOne(entry))) return;
    } catch {
      show("waiting", entry);
      return later();
    }
  }
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(send, pause);
  pause = Math.min(pause * 2, 300000);
}

const fetched = async address => {
  const reply = await fetch(address, { headers: { Accept: "text/html" } });
  if (reply.status >= 500 || reply.status === 429) throw new Error(String(reply.status));
  return reply;
};

/** The question's own page says who is asking now and whether the question is still open; only then the answer goes. */
async function sendOne(entry) {
  const reply = await fetched(entry.page);
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  const asking = page.getElementById("offline")?.dataset.person;
  if (asking === undefined) throw new Error("not ours");
  if (!asking || (asking !== entry.person && !entry.offered)) return show(asking ? "other" : "login", entry);
  if (!reply.ok) return show("other", entry);
  const form = page.getElementById("answer");
  if (form?.elements.attemptKey.value !== entry.key) {
    const answered = `${entry.page}?answered=${entry.key}`;
    const known = (await fetched(answered)).ok;
    return over(entry, "settled", known ? answered : entry.page);
  }
  const body = new URLSearchParams([...entry.fields, ["csrf-token", form.elements["csrf-token"].value]]);
  const done = await fetch(`${entry.page}/answers`, { method: "POST", body });
  if (done.status >= 500 || done.status === 429) throw new Error(String(done.status));
  if (done.status === 403) return show("login", entry);
  if (!done.ok) return over(entry, done.status === 409 ? "settled" : "refused", entry.page);
  write(without(entry.key));
  if (location.pathname === entry.page) location.assign(done.url);
  else show("sent", entry, done.url);
  return true;
}

/** It will not be sent again by itself, and stays until the person has seen it and discards it. */
function over(entry, state, see) {
  write([...without(entry.key), { ...entry, over: state, see }]);
  show(state, entry, see);
}

place.addEventListener("click", event => {
  const button = event.target.closest("[data-do]");
  if (!button) return;
  const all = read();
  const entry = all.find(one => one.key === button.value);
  if (button.dataset.do === "drop" || !entry) {
    write(without(button.value));
    show("");
  } else {
    entry.offered = true;
    write(all);
    send();
  }
});

/** A copy says that it is one, and of when; who it was is not in it. */
function arrive() {
  if (place.dataset.copy) {
    if (place.dataset.copy === "page") return;
    const line = place.querySelector("[data-state=copy]");
    const time = line.querySelector("time");
    time.dateTime = place.dataset.copy;
    time.textContent = new Date(place.dataset.copy).toLocaleString(document.documentElement.lang);
    line.hidden = false;
    return;
  }
  forget();
  const seen = read().find(one => one.over && one.person === place.dataset.person);
  if (seen) show(seen.over, seen, seen.see);
  navigator.serviceWorker?.register(`/sw.js?v=${place.dataset.version}`).catch(() => {});
}

/** Devices are shared: when somebody else is asking than before, the lessons kept for the one before go. */
function forget() {
  const before = localStorage.getItem(LAST);
  localStorage.setItem(LAST, place.dataset.person);
  if (before && before !== place.dataset.person) window.caches?.delete("cascade-lessons");
}

window.addEventListener("online", () => { pause = 4000; send(); });
try { arrive(); } catch { /* no storage: the page works as before */ }
if (read().length) send();
