// Holds one page for when there is no connection: what comes next, who helps, the week. Nothing else is ever kept.
const COPY = "naober-copy";

const forget = async () => {
  await caches.delete(COPY);
  await self.registration.unregister();
};

const take = async ({ copy, files }) => {
  const cache = await caches.open(COPY);
  const page = await fetch(copy, { credentials: "same-origin" });
  // Whoever is signed out is sent elsewhere; then there is nothing to keep.
  if (!page.ok || page.redirected) return forget();
  await cache.put(copy, page);
  await Promise.all(files.map(async (file) => (await cache.match(file)) ?? cache.add(file)));
};

const kept = async () => {
  const cache = await caches.open(COPY);
  for (const request of await cache.keys()) {
    const page = await cache.match(request);
    const end = page.headers.get("expires");
    if (!end) continue;
    if (Date.parse(end) > Date.now()) return page;
    await forget();
  }
  return null;
};

const page = async (request) => {
  try {
    const answer = await fetch(request);
    // The way in is shown: the session is over, and with it the copy.
    if (new URL(request.url).pathname === "/mijn/inloggen") await forget();
    return answer;
  } catch (gone) {
    const copy = await kept();
    if (copy) return copy;
    throw gone;
  }
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  const tell = async () => event.source.postMessage((await kept()) ? "kept" : "gone");
  event.waitUntil(take(event.data).then(tell, tell));
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  if (request.mode === "navigate" && request.method === "GET") event.respondWith(page(request));
  else if (path.startsWith("/assets/")) event.respondWith(fetch(request).catch(async () => (await caches.match(request, { ignoreVary: true })) ?? Response.error()));
});
