// The page that checks a challenged ballot: takes files or text, has check-ballot.js look at them, and
// says what it found in the sentences that stand in the page. Nothing leaves the page.
"use strict";

{
  const form = document.getElementById("challenge");
  const result = document.getElementById("result");
  const progress = document.getElementById("progress");
  const summary = document.getElementById("summary");
  const isChinese = document.documentElement.lang.startsWith("zh");
  const title = document.title;
  const MOST_BYTES = 8_000_000;

  const sentences = new Map(
    [...document.querySelectorAll("#sentences [data-say]")].map((one) => [one.dataset.say, one.textContent]),
  );
  const say = (key, values = {}) =>
    (sentences.get(key) ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const several = (key, count, values) => say(count === 1 && sentences.has(`${key}-one`) ? `${key}-one` : key, { count, ...values });

  function element(name, classes, ...content) {
    const made = document.createElement(name);
    if (classes) made.className = classes;
    made.append(...content);
    return made;
  }

  const control = (field) => document.getElementById(`field-${field}`);

  // Files

  const ascii = (bytes) => String.fromCharCode(...bytes);

  // The election in a published archive: blocks of 512 bytes, before each record its name and its
  // length in octal; the first record is the archive's own.
  function electionIn(bytes) {
    for (let place = 0; place + 512 <= bytes.length;) {
      const length = parseInt(ascii(bytes.subarray(place + 124, place + 135)), 8);
      if (!(length >= 0)) return undefined;
      const record = bytes.subarray(place + 512, place + 512 + length);
      if (place > 0 && ascii(record.subarray(0, 11)) === '{"version":') return record;
      place += 512 + Math.ceil(length / 512) * 512;
    }
    return undefined;
  }

  async function take(chooser) {
    const [file] = chooser.files;
    const field = chooser.dataset.into;
    if (!file) return;
    try {
      const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
      const isArchive = ascii(bytes.subarray(0, 8)) === "BELENIOS";
      const text = isArchive && field === "election" ? electionIn(bytes) : bytes;
      control(field).value = new TextDecoder("utf-8", { fatal: true }).decode(text);
      clearFault(field);
    } catch {
      showFaults([{ field, code: "bytes", name: file.name }]);
    }
  }

  // What was put in and cannot be read

  function clearFault(field) {
    control(field).removeAttribute("aria-invalid");
    control(field).closest(".field").classList.remove("field--error");
    document.getElementById(`error-${field}`).hidden = true;
  }

  function clearAll() {
    for (const field of ["election", "challenge", "code"]) clearFault(field);
    summary.hidden = true;
    result.hidden = true;
    progress.textContent = "";
    document.title = title;
  }

  function showFaults(faults) {
    clearAll();
    const list = summary.querySelector("ul");
    list.replaceChildren();
    for (const fault of faults) {
      const own = `fault-${fault.field}-${fault.code}`;
      const known = say(sentences.has(own) ? own : `fault-${fault.code}`, fault);
      const error = document.getElementById(`error-${fault.field}`);
      error.querySelector("[data-text]").textContent = known;
      error.hidden = false;
      control(fault.field).setAttribute("aria-invalid", "true");
      control(fault.field).closest(".field").classList.add("field--error");
      const label = document.querySelector(`label[for=field-${fault.field}]`).firstChild.textContent;
      const link = element("a", "", say("fault-of", { field: label, fault: known }));
      link.href = `#field-${fault.field}`;
      list.append(element("li", "", link));
    }
    summary.querySelector("h2").textContent = several("summary", faults.length);
    summary.hidden = false;
    document.title = say("error-title", { title });
    summary.focus();
  }

  // What was found

  function notice(kind, heading, ...content) {
    const head = element("h2", "", heading);
    head.id = "result-title";
    return element("div", `notice notice--${kind}`, head, ...content);
  }

  const quoted = (texts) => texts.map((text) => say("quoted", { text })).join(isChinese ? "、" : ", ");

  function answer(question, place) {
    const head = element("h4", "", say("question", { number: place + 1, text: question.text }));
    const list = element("ul", "challenge-chosen");
    if (question.isBlank) list.append(element("li", "", say("blank")));
    for (const text of question.chosen) list.append(element("li", "", text));
    const parts = [head];
    if (list.children.length) parts.push(list);
    else parts.push(element("p", "", say("none")));
    if (question.others.length && !question.isBlank) {
      parts.push(element("p", "quiet", say("others", { texts: quoted(question.others) })));
    }
    return element("div", "challenge-answer", ...parts);
  }

  // In fours it is read aloud without losing the place; a copy has no blanks.
  const groups = (text) => text.match(/.{1,4}/g).map((four) => element("span", "", four));

  function facts(report) {
    return element("dl", "facts",
      element("dt", "", say("code")), element("dd", "", element("code", "fingerprint", ...groups(report.code))),
      element("dt", "", say("election")), element("dd", "", report.election.name),
      element("dt", "", say("fingerprint")),
      element("dd", "", element("code", "fingerprint", ...groups(report.election.fingerprint))));
  }

  // The answer that a difference is about, in words.
  function values(difference, report) {
    const { question, choice } = difference;
    if (question === undefined) return difference;
    const { hasBlank, answers } = report.questions[question];
    const text = hasBlank && choice === 0 ? say("blank-choice") : answers[choice - (hasBlank ? 1 : 0)];
    return { ...difference, question: question + 1, answer: text };
  }

  function show(report) {
    clearAll();
    const { differences } = report;
    const parts = [];
    if (differences.length) {
      const list = element("ul", "");
      for (const one of differences) list.append(element("li", "", say(`difference-${one.code}`, values(one, report))));
      parts.push(notice("red", several("bad-title", differences.length), list, element("p", "", say("bad-text"))));
    } else if (report.shown) {
      parts.push(notice("green", say("good-title"), element("p", "", say("good-text"))));
    } else {
      parts.push(notice("yellow", say("unshown-title"), element("p", "", say("unshown-text"))));
    }
    if (report.questions) {
      const answers = element("div", "challenge-answers", ...report.questions.map(answer));
      parts.push(element("h3", "", say(differences.length ? "claimed" : "said")));
      parts.push(answers);
    }
    if (report.code) parts.push(facts(report));
    result.replaceChildren(...parts);
    result.hidden = false;
    parts[0].tabIndex = -1;
    parts[0].focus();
  }

  const painted = () => new Promise((done) => setTimeout(done));
  let isChecking = false;

  async function check(event) {
    event.preventDefault();
    if (isChecking) return;
    isChecking = true;
    const button = form.querySelector("button[type=submit]");
    const label = button.textContent;
    button.textContent = say("checking");
    try {
      const texts = ["election", "challenge", "code"].map((field) => control(field).value);
      const report = await checkBallot(...texts, async (done, total) => {
        progress.textContent = say("progress", { done, total });
        await painted();
      });
      if (report.faults.length) showFaults(report.faults);
      else show(report);
    } finally {
      progress.textContent = "";
      button.textContent = label;
      isChecking = false;
    }
  }

  form.addEventListener("submit", check);
  form.addEventListener("reset", () => setTimeout(clearAll));
  for (const chooser of form.querySelectorAll("input[type=file]")) {
    // The same file may be chosen again after it was mended.
    chooser.addEventListener("click", () => (chooser.value = ""));
    chooser.addEventListener("change", () => take(chooser));
  }
  form.hidden = false;
}
