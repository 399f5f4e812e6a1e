// Keeps the pages of the forms and what they load, so that they open without a network. The lines
// above, written by the server, name them. Nothing that anybody typed passes through here: drafts
// are kept by draft.js, and those that bear an account are dropped here when it signs out.
const NAME = "minsheng-1";
const SCOPED = /^\/j\/[^/]+/;

const PATTERNS = FORMS.map((form) => new RegExp(`^${form.replaceAll(/:[a-z]+/g, "[^/]+")}$`));

const isForm = (path) => PATTERNS.some((pattern) => pattern.test(path.replace(SCOPED, "")));

self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    await cache.addAll(ASSETS);
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(NAME);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (path.startsWith("/assets/") && !ASSETS.includes(path)) await cache.delete(request);
    }
    await self.clients.claim();
  })());
});

// A page of the console names who is signed in: it goes when they sign out.
async function forgetConsole() {
  const cache = await caches.open(NAME);
  for (const request of await cache.keys()) {
    if (new URL(request.url).pathname.startsWith("/console")) await cache.delete(request);
  }
}

// What was typed on the console belongs to the account: it goes as well. A device that keeps nothing
// has no such database, and none is made.
function forgetDrafts() {
  return new Promise((done) => {
    const request = indexedDB.open("minsheng", 1);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = () => done();
    request.onsuccess = () => {
      const base = request.result;
      const change = base.transaction("draft", "readwrite");
      change.oncomplete = change.onabort = () => {
        base.close();
        done();
      };
      change.objectStore("draft").openCursor().onsuccess = (event) => {
        const cursor = event.target.result;
        if (!cursor) return;
        if (cursor.value.account) cursor.delete();
        cursor.continue();
      };
    };
  });
}

async function asset(request) {
  return await caches.match(request) ?? fetch(request);
}

// The network first; what it gave last when it is gone.
async function form(request, path) {
  const cache = await caches.open(NAME);
  try {
    const answer = await fetch(request);
    // What an address asks for besides, such as to say what was just done, is of that once.
    const isPlain = new URL(request.url).search === "";
    if (answer.ok && !answer.redirected && isPlain) await cache.put(path, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(path);
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.method === "POST" && url.pathname === SIGN_OUT) event.waitUntil(Promise.all([forgetConsole(), forgetDrafts()]));
  // Whoever asks past the cache wants to know what the server says now.
  if (request.method !== "GET" || request.cache === "no-store") return;
  if (ASSETS.includes(url.pathname)) event.respondWith(asset(request));
  else if (isForm(url.pathname)) event.respondWith(form(request, url.pathname));
});
