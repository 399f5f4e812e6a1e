// Keeps what is typed into a form on this device until it is sent. A suggestion that is sent without
// a network leaves by itself once there is one: it has a number, and the server takes a number once.
// A month's form stays and is sent when somebody asks again: its version tells the server whether it
// came before. Nothing of it is left on the device once it has been taken.
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

async function forgetOld() {
  for (const draft of await everything("draft")) {
    if (Date.now() - draft.at > DAYS_KEPT * 86_400_000) await remove("draft", draft.path);
  }
}

// What a form holds

const isChoice = (one) => ["radio", "checkbox"].includes(one.type);
const controls = (form) => [...form.elements].filter((one) => one.name && !["hidden", "file", "submit"].includes(one.type));
const fieldsOf = (form) => controls(form).filter((one) => !isChoice(one) || one.checked).map((one) => [one.name, one.value]);

function fill(form, fields) {
  for (const one of controls(form)) {
    const values = fields.filter(([name]) => name === one.name).map(([, value]) => value);
    if (isChoice(one)) one.checked = values.includes(one.value);
    else if (values.length) one.value = values[0];
  }
  tellOfText(form);
}

// What counts characters or looks for others listens to each field by itself.
function tellOfText(form) {
  for (const one of controls(form)) one.dispatchEvent(new Event("input"));
}

// Has this page kept for when there is no network: it was loaded before anything could keep it.
async function keepPage(form) {
  const worker = navigator.serviceWorker;
  await worker.register("/service-worker.js");
  if (!worker.controller) {
    await new Promise((done) => worker.addEventListener("controllerchange", done, { once: true }));
  }
  if ((await fetch(location.pathname)).ok) form.dataset.kept = "1";
}

const parsed = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

// A suggestion

async function tendSuggestion(form) {
  const path = location.pathname;
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

  const chooser = () => form.querySelector("input[type=file]");
  const number = () => form.elements.namedItem("form");

  function read() {
    return { path, number: number().value, fields: fieldsOf(form), files: [...(chooser()?.files ?? [])], at: Date.now() };
  }

  const isEmpty = (draft) => draft.files.length === 0 && draft.fields.every(([, value]) => value === "");

  function fillAll(draft) {
    number().value = draft.number;
    fillFiles(draft);
    fill(form, draft.fields);
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
    for (const one of controls(form)) {
      if (one.type === "textarea" || one.type === "text" || one.type === "tel" || one.tagName === "SELECT") one.value = "";
    }
    number().value = newNumber();
    clear.hidden = true;
    tellOfText(form);
  }

  // What became of a suggestion: the address where it is followed; nothing where the network, the
  // server or the session is not there; false where it was not taken.
  async function send(item) {
    try {
      const page = await fetch(item.path, { cache: "no-store" });
      if (!page.ok) return undefined;
      const there = (await parsed(page)).querySelector("form[data-draft]");
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
          fillAll(item);
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

  const draft = await get("draft", path);
  if (isRefused) {
    if (draft) fillFiles(draft);
  } else if (draft) {
    fillAll(draft);
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
}

// A month of a project

// What the server holds, by field, with what each field is called.
const standingIn = (part) => new Map([...part.querySelectorAll("[data-draft-stands] span")].map((one) => [one.dataset.name, one.dataset]));

const isAlike = (one, other) => one.trim() === other.trim()
  || (one.trim() !== "" && other.trim() !== "" && Number(one) === Number(other));

// The fields in which what is kept differs from what stands: their names, and both values.
function differences(stands, fields) {
  const kept = new Map(fields);
  const names = new Set([...stands.keys(), ...kept.keys()]);
  return [...names].map((name) => ({
    name: stands.get(name)?.label ?? name,
    stands: stands.get(name)?.value ?? "",
    kept: kept.get(name) ?? "",
  })).filter((line) => !isAlike(line.stands, line.kept));
}

function element(name, text, classes) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (classes) made.className = classes;
  return made;
}

// What stands beside what is kept.
function comparison(lines, words) {
  const table = element("table", undefined, "table");
  const head = table.createTHead().insertRow();
  for (const title of [words.field, words.stands, words.here]) {
    const cell = element("th", title);
    cell.scope = "col";
    head.append(cell);
  }
  const body = table.createTBody();
  for (const line of lines) {
    const row = body.insertRow();
    const name = element("th", line.name);
    name.scope = "row";
    row.append(name, element("td", line.stands || "—"), element("td", line.kept || "—"));
  }
  const wrap = element("div", undefined, "table-wrap");
  wrap.tabIndex = 0;
  wrap.setAttribute("role", "group");
  wrap.setAttribute("aria-label", words.title);
  wrap.append(table);
  return wrap;
}

// A problem that was typed where more lines were shown gets a line here, too.
function addLine(form, name) {
  if (!name.startsWith("problem-") || form.elements.namedItem(name)) return;
  const last = controls(form).filter((one) => one.name.startsWith("problem-")).at(-1);
  if (!last) return;
  const line = last.closest(".field").cloneNode(true);
  const [label, input] = [line.querySelector("label"), line.querySelector("input")];
  label.htmlFor = input.id = last.id.replace(last.name, name);
  label.firstChild.textContent = label.firstChild.textContent.replace(/\d+/, name.split("-")[1]);
  input.name = name;
  input.value = "";
  last.closest(".field").after(line);
}

async function tendMonth(part) {
  const form = part.tagName === "FORM" ? part : undefined;
  const { path, account, version } = part.dataset;
  const key = `${path} ${account}`;
  const say = part.querySelector("[data-draft-say]");
  const words = say.dataset;
  const stands = standingIn(part);
  let isOffered = false;
  let isSending = false;

  function tell(text, ...more) {
    say.replaceChildren(element("p", text), ...more);
    say.hidden = false;
  }

  function control(label, classes, act) {
    const button = element("button", label, `button ${classes} button--small`);
    button.type = "button";
    button.addEventListener("click", act);
    return button;
  }

  // Says what is kept here; nothing of it is taken before somebody wants it.
  function offer(draft, lines) {
    isOffered = true;
    part.closest("details")?.setAttribute("open", "");
    const time = new Date(draft.at).toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
    const isChanged = draft.version !== version;
    const row = element("div", undefined, "row");
    if (form) {
      row.append(control(words.take, "button--second", async () => {
        isOffered = false;
        say.hidden = true;
        for (const [name] of draft.fields) addLine(form, name);
        fill(form, draft.fields);
        await keep();
      }));
    }
    row.append(control(words.drop, "button--quiet", async () => {
      isOffered = false;
      say.hidden = true;
      await remove("draft", key);
    }));
    const text = form ? (isChanged ? words.changed : words.offer) : words.closed;
    tell(text.replace("{time}", time), comparison(lines, words), row);
  }

  async function keep() {
    if (isOffered) return;
    const fields = fieldsOf(form);
    if (differences(stands, fields).length === 0) await remove("draft", key);
    else await put("draft", { path: key, account, version, fields, at: Date.now() });
  }

  // What became of it: the address that shows it; that the server says what is wrong; or what to
  // tell, with nothing lost.
  async function send(act) {
    let page;
    try {
      page = await fetch(path, { cache: "no-store" });
    } catch {
      return { tell: words.offline };
    }
    if (page.redirected || page.status === 401) return { tell: words.signedOut, isSignedOut: true };
    if (!page.ok) return { tell: words.later };
    const there = await parsed(page);
    const now = there.querySelector("[data-draft=month]");
    // An answer that was lost on its way: what stands there is what was sent from here.
    if (now && now.dataset.version !== version && differences(standingIn(now), fieldsOf(form)).length === 0) {
      return { address: path };
    }
    const token = now?.elements?.namedItem("token")?.value ?? form.elements.namedItem("token").value;
    const hidden = [...form.elements].filter((one) => one.type === "hidden" && !one.disabled && !["token", "act"].includes(one.name));
    const body = new URLSearchParams([["token", token], ["act", act], ...hidden.map((one) => [one.name, one.value]), ...fieldsOf(form)]);
    try {
      const answer = await fetch(path, { method: "POST", body });
      if (answer.status === 401) return { tell: words.signedOut, isSignedOut: true };
      if (answer.redirected) return { address: answer.url };
      return [400, 409, 413, 415, 422].includes(answer.status) ? { isRefused: true } : { tell: words.later };
    } catch {
      return { tell: words.unsure };
    }
  }

  async function submit(event) {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    const button = event.submitter ?? form.querySelector("button[type=submit]");
    const label = button.textContent;
    button.textContent = words.sending;
    isOffered = false;
    await keep();
    const outcome = await send(button.value);
    button.textContent = label;
    isSending = false;
    if (outcome.address) {
      await remove("draft", key);
      location.assign(outcome.address);
    } else if (outcome.isRefused) {
      // The server says what is wrong on a page of its own; what was typed stays here meanwhile.
      const act = element("input");
      act.type = "hidden";
      act.name = button.name;
      act.value = button.value;
      form.append(act);
      form.submit();
    } else if (outcome.isSignedOut) {
      const link = element("a", words.signIn);
      link.href = words.signInAt;
      tell(outcome.tell, link);
      say.scrollIntoView({ block: "center" });
    } else {
      tell(outcome.tell);
      say.scrollIntoView({ block: "center" });
    }
  }

  const draft = await get("draft", key);
  if (part.dataset.refused) {
    await keep();
  } else if (draft) {
    const lines = differences(stands, draft.fields);
    if (lines.length === 0) await remove("draft", key);
    else offer(draft, lines);
  }
  if (!form) return;
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("submit", submit);
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

async function start(part) {
  await (part.dataset.draft === "month" ? tendMonth(part) : tendSuggestion(part));
  part.dataset.ready = "1";
  if (navigator.serviceWorker) await keepPage(part);
}

// Without a database of its own the browser sends a form as it always did.
if (globalThis.indexedDB) {
  const parts = document.querySelectorAll("[data-draft]");
  forgetOld().then(() => parts.forEach((part) => start(part).catch(() => {})), () => {});
}
