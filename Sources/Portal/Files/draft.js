// Keeps what is typed into a form on this device until it is sent, and what was sent without a
// network until it can be. Every draft has a number; the server takes a number once, so that
// sending twice does no harm. Nothing of it is left on the device once it has been taken.
const form = document.querySelector("form[data-draft]");
const path = location.pathname;
const SECONDS_BETWEEN_TRIES = 20;
const DAYS_KEPT = 30;

// The database of this device: one draft a form, any number of suggestions on their way.

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("minsheng", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("draft", { keyPath: "path" });
      request.result.createObjectStore("leaving", { keyPath: "number" });
      request.result.createObjectStore("sent", { keyPath: "number" });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function store(name, mode, act) {
  const base = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = act(base.transaction(name, mode).objectStore(name));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    base.close();
  }
}

const put = (name, value) => store(name, "readwrite", (all) => all.put(value));
const remove = (name, key) => store(name, "readwrite", (all) => all.delete(key));
const get = (name, key) => store(name, "readonly", (all) => all.get(key));
const everything = (name) => store(name, "readonly", (all) => all.getAll());

// The form

const say = form.querySelector("[data-draft-say]");
const clear = form.querySelector("[data-draft-clear]");
const button = form.querySelector("button[type=submit]:not([data-draft-clear])");
const words = form.dataset;
const isRefused = document.querySelector(".summary") !== null;

function newNumber() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function tell(text, link) {
  say.replaceChildren(text);
  if (link) {
    const anchor = document.createElement("a");
    anchor.href = link.address;
    anchor.textContent = words.see;
    anchor.addEventListener("click", () => remove("sent", link.number));
    say.append(" ", anchor);
  }
  say.hidden = false;
}

const controls = () => [...form.elements].filter((one) => one.name && !["hidden", "file", "submit"].includes(one.type));
const chooser = () => form.querySelector("input[type=file]");
const number = () => form.elements.namedItem("form");

function read() {
  return {
    path,
    number: number().value,
    fields: controls().filter((one) => one.type !== "radio" || one.checked).map((one) => [one.name, one.value]),
    files: [...(chooser()?.files ?? [])],
    at: Date.now(),
  };
}

const isEmpty = (draft) => draft.files.length === 0 && draft.fields.every(([, value]) => value === "");

function fill(draft) {
  number().value = draft.number;
  for (const [name, value] of draft.fields) {
    for (const one of controls().filter((control) => control.name === name)) {
      if (one.type === "radio") one.checked = one.value === value;
      else one.value = value;
    }
  }
  fillFiles(draft);
  tellOfText();
}

// What counts characters or looks for others listens to each field by itself.
function tellOfText() {
  for (const one of controls()) one.dispatchEvent(new Event("input"));
}

function fillFiles(draft) {
  if (!draft.files.length || !chooser()) return;
  const list = new DataTransfer();
  for (const file of draft.files) list.items.add(file);
  chooser().files = list.files;
}

async function keep() {
  const draft = read();
  clear.hidden = isEmpty(draft);
  if (isEmpty(draft)) await remove("draft", path);
  else await put("draft", draft);
}

async function begin() {
  await remove("draft", path);
  form.reset();
  for (const one of controls()) {
    if (one.type === "textarea" || one.type === "text" || one.type === "tel" || one.tagName === "SELECT") one.value = "";
  }
  number().value = newNumber();
  clear.hidden = true;
  tellOfText();
}

// Sending

// What became of a suggestion: the address where it is followed; nothing where the network, the
// server or the session is not there; false where it was not taken.
async function send(item) {
  let page;
  try {
    page = await fetch(item.path, { cache: "no-store" });
    if (!page.ok) return undefined;
    const there = new DOMParser().parseFromString(await page.text(), "text/html").querySelector("form[data-draft]");
    if (!there) return undefined;
    const body = new FormData();
    body.set("token", there.elements.namedItem("token").value);
    body.set("form", item.number);
    for (const [name, value] of item.fields) body.append(name, value);
    for (const file of item.files) body.append(words.files, file);
    const answer = await fetch(item.path, { method: "POST", body });
    if (answer.redirected) return answer.url;
    return [400, 413, 415, 422].includes(answer.status) ? false : undefined;
  } catch {
    return undefined;
  }
}

async function sendWaiting() {
  const act = async () => {
    for (const item of await everything("leaving")) {
      if (item.path !== path) continue;
      const address = await send(item);
      if (address === undefined) return;
      await remove("leaving", item.number);
      if (address) {
        await put("sent", { number: item.number, path, address });
        tell(words.sent, { number: item.number, address });
      } else if (isEmpty(read())) {
        fill(item);
        await keep();
        tell(words.look);
      } else {
        await put("leaving", item);
      }
    }
  };
  if (navigator.locks) await navigator.locks.request("minsheng-sending", { ifAvailable: true }, (lock) => lock && act());
  else await act();
}

async function submit(event) {
  event.preventDefault();
  const draft = read();
  const label = button.textContent;
  button.disabled = true;
  button.textContent = words.sending;
  const address = await send(draft);
  button.disabled = false;
  button.textContent = label;
  if (address) {
    await remove("draft", path);
    location.assign(address);
  } else if (address === false) {
    // The server says what is wrong on a page of its own; what was typed stays here meanwhile.
    form.submit();
  } else {
    await put("leaving", draft);
    await begin();
    tell(navigator.onLine ? words.later : words.queued);
  }
}

// Has this page kept for when there is no network: it was loaded before anything could keep it.
async function keepPage() {
  const worker = navigator.serviceWorker;
  await worker.register("/service-worker.js");
  if (!worker.controller) {
    await new Promise((done) => worker.addEventListener("controllerchange", done, { once: true }));
  }
  if ((await fetch(path)).ok) form.dataset.kept = "1";
}

async function start() {
  const draft = await get("draft", path);
  const isOld = draft && Date.now() - draft.at > DAYS_KEPT * 86_400_000;
  if (isOld) await remove("draft", path);
  if (isRefused) {
    if (draft) fillFiles(draft);
  } else if (draft && !isOld) {
    fill(draft);
    clear.hidden = false;
    tell(words.restored);
  } else {
    number().value = newNumber();
  }
  for (const item of await everything("sent")) {
    if (item.path === path) tell(words.sent, item);
  }
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", submit);
  clear.addEventListener("click", async (event) => {
    event.preventDefault();
    await begin();
    say.hidden = true;
  });
  addEventListener("online", sendWaiting);
  addEventListener("pageshow", (event) => event.persisted && location.reload());
  setInterval(sendWaiting, SECONDS_BETWEEN_TRIES * 1000);
  await sendWaiting();
  form.dataset.ready = "1";
  if (navigator.serviceWorker) await keepPage();
}

// Without a database of its own the browser sends the form as it always did.
if (form && globalThis.indexedDB) start().catch(() => {});
