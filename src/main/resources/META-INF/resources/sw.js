// Keeps what can be read without network: our own files, and lessons as a stranger sees them. Never an answer, never a person's page.

const VERSION = new URL(location.href).searchParams.get("v");
const FILES = `cascade-files-${VERSION}`;
const LESSONS = "cascade-lessons";
const OFFLINE = "/offline";
const MOST_FILES = 80;
const MOST_LESSONS = 40;
const LONGEST = 1000000;
const LESSON = /^\/courses\/[^/]+\/lessons\/[^/]+$/;
const FILE = /^\/(assets|_static)\//;
const YOUNG = 3600000;
const PARTS = [`/assets/app.css?v=${VERSION}`, `/assets/app.js?v=${VERSION}`, `/assets/offline.js?v=${VERSION}`];

self.addEventListener("install", event => event.waitUntil((async () => {
  const files = await caches.open(FILES);
  await Promise.all(PARTS.map(async part => {
    const reply = await fetch(part, { credentials: "omit" });
    if (reply.ok) await files.put(part, reply);
  }));
  await files.put(OFFLINE, await bare(await fetch(OFFLINE, { credentials: "omit" }), "page"));
  await self.skipWaiting();
})()));

self.addEventListener("activate", event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(name => name.startsWith("cascade-files-") && name !== FILES);
  await Promise.all(old.map(name => caches.delete(name)));
  await self.clients.claim();
})()));

self.addEventListener("fetch", event => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (FILE.test(url.pathname)) event.respondWith(file(request));
  else if (request.mode === "navigate") event.respondWith(page(event, url));
});

/** Files change their address with their content: the kept one is right. */
async function file(request) {
  const files = await caches.open(FILES);
  const kept = await files.match(request);
  if (kept) return kept;
  const reply = await fetch(request);
  if (reply.ok) {
    await files.put(request, reply.clone());
    await bound(files, MOST_FILES);
  }
  return reply;
}

/** The network first; without it a lesson's copy, or our own word that there is none. */
async function page(event, url) {
  try {
    const reply = await fetch(event.request);
    if (reply.ok && LESSON.test(url.pathname)) event.waitUntil(keep(url.pathname));
    return reply;
  } catch (gone) {
    const kept = LESSON.test(url.pathname) && await (await caches.open(LESSONS)).match(url.pathname);
    return kept || (await (await caches.open(FILES)).match(OFFLINE)) || Response.error();
  }
}

/** The lesson is asked for once more without cookies, so that nothing in the copy is anybody's. */
async function keep(path) {
  const lessons = await caches.open(LESSONS);
  const before = await lessons.match(path);
  if (before && Date.now() - Number(before.headers.get("X-Kept")) < YOUNG) return;
  const reply = await fetch(path, { credentials: "omit" });
  if (!reply.ok || reply.redirected) return;
  const copy = await bare(reply, new Date().toISOString());
  await lessons.delete(path);
  await lessons.put(path, copy);
  await bound(lessons, MOST_LESSONS);
}

/** A page that knows it is a copy, and since when. */
async function bare(reply, since) {
  const text = await reply.text();
  if (!reply.ok || text.length > LONGEST) throw new Error("not to be kept");
  const headers = new Headers(reply.headers);
  headers.delete("Content-Length");
  headers.delete("Content-Encoding");
  headers.set("X-Kept", String(Date.now()));
  return new Response(text.replace('data-copy=""', `data-copy="${since}"`), { headers });
}

/** The oldest go first. */
async function bound(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.filter(key => !key.url.endsWith(OFFLINE)).slice(0, Math.max(0, keys.length - most)).map(key => cache.delete(key)));
}
