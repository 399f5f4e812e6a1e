// Written by scripts/embed. Edit the source named below, then run it again.
// Source: Sources/Portal/Files

// swift-format-ignore-file
/// The files that the pages load, as they lie in the source folder.
let assetFiles: [Asset] = [
    Asset(
        name: "alike.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "7631c3071919b9c6146900465229b85f5a4d70ccd379b9410a815cf71af47edd",
        text: #"""
// Shows beside the form for a suggestion what others have asked for, while one writes.
// Without it the button "look" of the form does the same.

const region = document.querySelector("[data-alike]");
const text = document.querySelector("textarea[name=body]");
const pause = 700;
const fewest = 6;

if (region && text) {
  const button = document.querySelector("button[name=look]");
  if (button) button.hidden = true;
  let timer = 0;
  let asked = "";
  let going = null;

  async function look() {
    const body = text.value.trim();
    if (body === asked) return;
    asked = body;
    going?.abort();
    if (body.replace(/\s/g, "").length < fewest) {
      region.replaceChildren();
      return;
    }
    going = new AbortController();
    try {
      const answer = await fetch(region.dataset.alike, {
        method: "POST",
        body: new URLSearchParams({ body }),
        signal: going.signal,
      });
      // Asked too often, or the server is busy: what is shown stays, and the next key asks again.
      if (answer.ok) region.innerHTML = await answer.text();
      else asked = "";
    } catch {
      asked = "";
    }
  }

  text.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
}

"""#
    ),
    Asset(
        name: "bench.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "a58cd96064cc9138d8c045504e3e6d73ddef4026a7538fabf77410002b2c23fd",
        text: #"""
// Keys of the merging bench: J and K walk through those alike, X ticks, 1 to 5 decide,
// Ctrl + Enter sends. Without it everything works by Tab, Space and Enter.

const bench = document.getElementById("bench");
const form = document.getElementById("decide");

const slips = () => [...bench.querySelectorAll("a[data-slip]")];

function writes(element) {
  if (element.closest("textarea, select")) return true;
  const input = element.closest("input");
  return input !== null && !["radio", "checkbox"].includes(input.type);
}

function walk(step) {
  const all = slips();
  if (all.length === 0) return;
  const here = all.findIndex((link) => link.closest("li").contains(document.activeElement));
  const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step;
  all[Math.min(Math.max(next, 0), all.length - 1)].focus();
}

function tick() {
  const box = document.activeElement?.closest("li")?.querySelector("input[type=checkbox]");
  if (box) box.checked = !box.checked;
}

function decide(number) {
  const choice = form?.querySelectorAll("input[name=decision]")[number - 1];
  if (!choice) return;
  choice.checked = true;
  choice.focus();
}

if (bench) {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      if (event.key === "Enter" && form) form.requestSubmit();
      return;
    }
    if (event.target instanceof Element && writes(event.target)) return;
    const key = event.key.toLowerCase();
    if (key === "j") walk(1);
    else if (key === "k") walk(-1);
    else if (key === "x") tick();
    else if (/^[1-5]$/.test(key)) decide(Number(key));
    else return;
    event.preventDefault();
  });
}

"""#
    ),
    Asset(
        name: "challenge.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "2e709c740d3325e9ca83b6379c0b45dca5f118e5df3af4dfbd9a019d3c0e77b3",
        text: #"""
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

"""#
    ),
    Asset(
        name: "check-ballot.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "0566261bb5c65487a9cb6ca1812481d9e785d5d813b1fb751b84323270519176",
        text: #"""
// Checks what a challenged ballot says, by a way of its own: encrypts the disclosed choices again,
// verifies every proof, and works out the code. Written from the Belenios 2.0 specification (sections
// 4.3 to 4.5, 4.9 to 4.13 and 5); it shares nothing with the program that makes ballots, loads nothing
// and sends nothing. Nothing here is secret any more, so that time may depend on the numbers.
"use strict";

globalThis.checkBallot = (() => {
  const number = (text) => BigInt(text.replace(/\s/g, ""));
  const GROUPS = {
    "BELENIOS-2048": {
      p: number(`
      206947856914225464010136436575050080649229892957511040971008847870573742192427174019222372
      544976843381290666331380789584049600543896362897963930387739057228036059737494276713767776
      188985898727358650490811670993105358677809800307904916540637771737641986785272734744763418
      356000356983051931442845617019110007867373073335641239717328979132404745788344682606523279
      746479511376726586935821800463179220736688600526271863633860887968821207694323661494910029
      234443463732221458841005864210502421203654335612013204811188524087310770141516662001623131
      77169372189248078507711827842317498073276598828825169183103125680162072880719`),
      q: 78571733251071885079927659812671450121821421258408794611510081919805623223441n,
      g: number(`
      240235267750185220922768770353239993271228765737836491651007531878766327414635321932028567
      615526967879969466829874938909508389657342560190060106847716449173547413728310461045868131
      451178164675540052740288984613986453266121505579709716201616827031288643245666383486363578
      210615491841998253431518974065818686865115135857641013888221539601604322884360393098933366
      277284840659313840601023167509576377798266510360682240663507669776402534625377308513317349
      519424896775405257365904949247763147599157519877517771148149092045660020547812705472823814
      0972518639858334115700568353695553423781475582491896050296680037745308460627`),
    },
    "RFC-3526-2048": {
      p: number(`
      323170060713110073003389139264238282488179412411402391128420097514007417066343542226196894
      173635693471179017379097041917546058732091950288537589861856221532121754125149017745202702
      357960782362488842461894775876411059286460994117232454266225221932305409190376805242355191
      256797158701170010580558776510388618472802579760549035697325615261670813393617995413364765
      591603683178967290731783845896806396719009772021941686472258710314113364293195361934716365
      332097170774482279885885653692086452966360772502689555059283627511211740969729980684105543
      59584866583291642136218231078990999448652468262416972035911852507045361090559`),
      g: 2n,
    },
  };
  GROUPS["RFC-3526-2048"].q = (GROUPS["RFC-3526-2048"].p - 1n) / 2n;
  const FEWEST_OF_CODE = 12;
  const MOST_CHARACTERS = 8_000_000;

  // What was put in cannot be read: which field, why, where.
  class Fault extends Error {
    constructor(field, code, values = {}) {
      super(code);
      Object.assign(this, { field, code, values });
    }
  }

  // Arithmetic

  const power = (base, exponent, p) => powers(base, exponent, 1n, 0n, p);

  // a^m b^n: one chain of squares for both.
  function powers(a, m, b, n, p) {
    const length = Math.max(m.toString(2).length, n.toString(2).length);
    const [first, second] = [m, n].map((exponent) => exponent.toString(2).padStart(length, "0"));
    const both = a * b % p;
    let result = 1n;
    for (let place = 0; place < length; place += 1) {
      result = result * result % p;
      const factor = first[place] === "1" ? (second[place] === "1" ? both : a) : b;
      if (first[place] === "1" || second[place] === "1") result = result * factor % p;
    }
    return result;
  }

  const isMember = (x, { p, q }) => x > 0n && x < p && power(x, q, p) === 1n;

  // Hashes

  const digest = async (text) =>
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const base64 = (bytes) => btoa(String.fromCharCode(...bytes)).replace("=", "");
  const code = async (text) => base64(await digest(text));
  async function challenge(text, { q }) {
    const bytes = await digest(text);
    return BigInt("0x" + [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("")) % q;
  }

  // Reading

  function parse(field, text) {
    const plain = text.trim();
    if (plain === "") throw new Fault(field, "missing");
    if (plain.length > MOST_CHARACTERS) throw new Fault(field, "large");
    try {
      return JSON.parse(plain);
    } catch (error) {
      // Browsers tell the place in words of their own, if at all.
      const after = /position (\d+)/.exec(error.message)?.[1];
      const place = after === undefined ? Number(/line 1 column (\d+)/.exec(error.message)?.[1]) : Number(after) + 1;
      if (place > 1 && place <= plain.length) throw new Fault(field, "json", { place });
      throw new Fault(field, /end of|unterminated/i.test(error.message) ? "cut" : "text");
    }
  }

  // Takes values out of what was read, and says where something else stands.
  function reader(field) {
    const need = (isRight, path) => {
      if (!isRight) throw new Fault(field, "shape", { path });
    };
    const get = (from, name, path) => {
      need(from !== null && typeof from === "object" && Object.hasOwn(from, name), `${path}${name}`);
      return from[name];
    };
    const text = (from, name, path) => {
      const value = get(from, name, path);
      need(typeof value === "string", `${path}${name}`);
      return value;
    };
    const whole = (from, name, path) => {
      const value = get(from, name, path);
      need(Number.isInteger(value) && value >= 0 && value <= 1000, `${path}${name}`);
      return value;
    };
    const decimal = (value, path) => {
      need(typeof value === "string" && /^(0|[1-9]\d{0,699})$/.test(value), path);
      return BigInt(value);
    };
    const list = (from, name, path, length) => {
      const value = get(from, name, path);
      need(Array.isArray(value) && (length === undefined || value.length === length), `${path}${name}`);
      return value;
    };
    const proofs = (from, name, path, length) => list(from, name, path, length).map((one, place) => ({
      challenge: decimal(get(one, "challenge", `${path}${name}[${place}].`), `${path}${name}[${place}].challenge`),
      response: decimal(get(one, "response", `${path}${name}[${place}].`), `${path}${name}[${place}].response`),
    }));
    return { need, get, text, whole, decimal, list, proofs };
  }

  async function readElection(text) {
    const field = "election";
    const json = parse(field, text);
    if (json?.disclosure || json?.answers) throw new Fault(field, "swapped");
    const read = reader(field);
    if (read.get(json, "version", "") !== 1) throw new Fault(field, "version");
    const name = read.text(json, "group", "");
    if (!Object.hasOwn(GROUPS, name)) throw new Fault(field, "group", { group: name });
    const group = GROUPS[name];
    const key = read.decimal(read.text(json, "public_key", ""), "public_key");
    if (!isMember(key, group) || key === 1n) throw new Fault(field, "key");
    const questions = read.list(json, "questions", "").map((one, place) => {
      const path = `questions[${place}].`;
      if (one?.type !== undefined) throw new Fault(field, "kind", { question: place + 1 });
      const answers = read.list(one, "answers", path);
      answers.forEach((answer, index) => read.need(typeof answer === "string", `${path}answers[${index}]`));
      const [min, max] = [read.whole(one, "min", path), read.whole(one, "max", path)];
      read.need(min <= max, `${path}max`);
      return { text: read.text(one, "question", path), answers, min, max, hasBlank: one.blank === true };
    });
    // What was published is hashed, and not what was read from it.
    const fingerprint = await code(text.trim());
    return {
      name: read.text(json, "name", ""), uuid: read.text(json, "uuid", ""), questions, group, key, fingerprint,
      groupName: name,
    };
  }

  function readChallenge(text, election) {
    const field = "challenge";
    const json = parse(field, text);
    if (json?.questions) throw new Fault(field, "swapped");
    if (json?.answers || json?.ballot?.signature) throw new Fault(field, json.disclosure ? "signed" : "cast");
    if (json?.choices && json?.randomness && !json.ballot) throw new Fault(field, "half");
    const read = reader(field);
    const [ballot, disclosure] = [read.get(json, "ballot", ""), read.get(json, "disclosure", "")];
    const head = {
      uuid: read.text(ballot, "election_uuid", "ballot."), hash: read.text(ballot, "election_hash", "ballot."),
      credential: read.decimal(read.get(ballot, "credential", "ballot."), "ballot.credential"),
      disclosed: read.text(disclosure, "hash", "disclosure."),
    };
    // A ballot of another election has other questions: that is said, and nothing more.
    if (head.uuid !== election.uuid || head.hash !== election.fingerprint) return head;
    const count = election.questions.length;
    const chosen = read.list(disclosure, "choices", "disclosure.", count);
    const randomness = read.list(disclosure, "randomness", "disclosure.", count);
    const answers = read.list(ballot, "answers", "ballot.", count).map((answer, place) => {
      const { answers: names, hasBlank, min, max } = election.questions[place];
      const path = `ballot.answers[${place}].`;
      const width = names.length + (hasBlank ? 1 : 0);
      const lists = [["choices", chosen], ["randomness", randomness]];
      for (const [name, rows] of lists) read.list(rows, place, `disclosure.${name}.`, width);
      read.list(answer, "individual_proofs", path, width);
      return {
        choices: read.list(answer, "choices", path, width).map((one, index) => ({
          alpha: read.decimal(read.get(one, "alpha", `${path}choices[${index}].`), `${path}choices[${index}].alpha`),
          beta: read.decimal(read.get(one, "beta", `${path}choices[${index}].`), `${path}choices[${index}].beta`),
          individual: read.proofs(answer.individual_proofs, index, `${path}individual_proofs.`, 2),
          isChosen: flag(read, chosen[place][index], `disclosure.choices[${place}][${index}]`),
          r: read.decimal(randomness[place][index], `disclosure.randomness[${place}][${index}]`),
        })),
        overall: read.proofs(answer, "overall_proof", path, max - min + 1 + (hasBlank ? 1 : 0)),
        blank: hasBlank ? read.proofs(answer, "blank_proof", path, 2) : undefined,
      };
    });
    return { ...head, answers };
  }

  function flag(read, value, path) {
    read.need(value === 0 || value === 1, path);
    return value === 1;
  }

  // The ballot in the one form that is hashed: these fields, in this order, without spaces.
  function canonical(election, { credential, answers }) {
    const proofs = (list) => list.map(({ challenge, response }) => ({ challenge: `${challenge}`, response: `${response}` }));
    return JSON.stringify({
      election_uuid: election.uuid, election_hash: election.fingerprint, credential: `${credential}`,
      answers: answers.map(({ choices, overall, blank }) => ({
        choices: choices.map(({ alpha, beta }) => ({ alpha: `${alpha}`, beta: `${beta}` })),
        individual_proofs: choices.map(({ individual }) => proofs(individual)),
        overall_proof: proofs(overall), ...(blank && { blank_proof: proofs(blank) }),
      })),
    });
  }

  // What a proof commits to if the ciphertext says `message`: g^r a^c, y^r (b / g^message)^c.
  function commitment({ alpha, beta }, message, proof, { group: { p, q, g }, key }) {
    const rest = beta * power(power(g, q - 1n, p), BigInt(message), p) % p;
    return [
      powers(g, proof.response, alpha, proof.challenge, p), powers(key, proof.response, rest, proof.challenge, p),
    ];
  }

  // Whether proofs, each for a ciphertext and a message, have the challenge that they are hashed to.
  async function holds(prefix, statements, election) {
    const { group } = election;
    if (statements.some(({ proof }) => proof.challenge >= group.q || proof.response >= group.q)) return false;
    const values = statements.flatMap(({ of, message, proof }) => commitment(of, message, proof, election));
    const sum = statements.reduce((all, { proof }) => all + proof.challenge, 0n) % group.q;
    return sum === await challenge(`${prefix}|${values.join(",")}`, group);
  }

  // What is wrong with one encrypted choice, if anything is.
  function misfit({ alpha, beta, isChosen, r }, { group: { p, g }, key }) {
    const masks = [power(g, r, p), power(key, r, p)];
    const [said, other] = isChosen ? [masks[1] * g % p, masks[1]] : [masks[1], masks[1] * g % p];
    const [isAlpha, isBeta] = [alpha === masks[0], beta === said];
    if (isAlpha && isBeta) return undefined;
    if (isAlpha && beta === other) return isChosen ? "opposite-chosen" : "opposite-not";
    return isAlpha ? "beta" : isBeta ? "alpha" : "randomness";
  }

  async function checkAnswer(election, ballot, place, find, step) {
    const { group, questions } = election;
    const { min, max, hasBlank } = questions[place];
    const { choices, overall, blank } = ballot.answers[place];
    const context = `${election.fingerprint}|${ballot.credential}`;
    for (const [choice, one] of choices.entries()) {
      await step();
      const where = { question: place, choice };
      const isInGroup = isMember(one.alpha, group) && isMember(one.beta, group);
      if (!isInGroup) find("member", where);
      const reason = misfit(one, election);
      if (reason && isInGroup) find(reason, where);
      const statements = one.individual.map((proof, message) => ({ of: one, message, proof }));
      const isProved = await holds(`prove|${context}|${one.alpha},${one.beta}`, statements, election);
      if (!isProved) find("individual", where);
    }
    const whole = `${context}|${choices.map(({ alpha, beta }) => `${alpha},${beta}`).join(",")}`;
    const counted = hasBlank ? choices.slice(1) : choices;
    const product = (name) => counted.reduce((all, one) => all * one[name] % group.p, 1n);
    const sum = { alpha: product("alpha"), beta: product("beta") };
    const sums = overall.slice(hasBlank ? 1 : 0).map((proof, index) => ({ of: sum, message: min + index, proof }));
    const where = { question: place };
    if (!hasBlank) {
      if (!await holds(`prove|${whole}|${sum.alpha},${sum.beta}`, sums, election)) find("overall", where);
    } else {
      const isBlank = { of: choices[0], message: 1, proof: overall[0] };
      if (!await holds(`bproof1|${whole}`, [isBlank, ...sums], election)) find("overall", where);
      const nothing = [choices[0], sum].map((of, index) => ({ of, message: 0, proof: blank[index] }));
      if (!await holds(`bproof0|${whole}`, nothing, election)) find("blank", where);
    }
    const count = counted.filter(({ isChosen }) => isChosen).length;
    const isEmpty = hasBlank && choices[0].isChosen;
    if (isEmpty ? count > 0 : count < min || count > max) find("count", { ...where, count, min, max });
  }

  // What was typed of the code that the device showed, if anything was.
  function readCode(text) {
    const typed = text.normalize("NFKC").replace(/[\s=]/g, "");
    if (typed === "") return undefined;
    if (!/^[A-Za-z0-9+/]+$/.test(typed) || typed.length < FEWEST_OF_CODE || typed.length > 43) {
      throw new Fault("code", "code");
    }
    return typed;
  }

  // Counted from 1; 0 if all that was typed is the same.
  const firstDifference = (one, other) => [...one].findIndex((character, place) => character !== other[place]) + 1;

  // Everything that can be said. `onStep(done, total)` is awaited before each choice.
  async function check(electionText, challengeText, codeText = "", onStep = () => {}) {
    const faults = [];
    const take = async (read) => {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        faults.push({ field: error.field, code: error.code, ...error.values });
        return undefined;
      }
    };
    if (!globalThis.crypto?.subtle) return { faults: [{ field: "election", code: "no-digest" }], differences: [] };
    const election = await take(() => readElection(electionText));
    const ballot = election
      ? await take(() => readChallenge(challengeText, election))
      : await take(() => void parse("challenge", challengeText));
    const shown = await take(() => readCode(codeText));
    if (faults.length) return { faults, differences: [] };

    const differences = [];
    const find = (reason, where = {}) => differences.push({ code: reason, ...where });
    const { name, fingerprint } = election;
    const report = { faults, differences, election: { name, fingerprint }, shown };
    if (!ballot.answers) {
      find("election", { found: ballot.hash, expected: fingerprint });
      return report;
    }
    report.code = await code(canonical(election, ballot));
    if (!isMember(ballot.credential, election.group)) find("credential");
    const total = ballot.answers.reduce((all, { choices }) => all + choices.length, 0);
    let done = 0;
    for (const question of election.questions.keys()) {
      await checkAnswer(election, ballot, question, find, () => onStep(done++, total));
    }
    if (ballot.disclosed !== report.code) find("disclosed", { disclosed: ballot.disclosed, reckoned: report.code });
    const place = shown ? firstDifference(shown, report.code) : 0;
    if (place > 0) find("shown", { place, reckoned: report.code });
    report.questions = election.questions.map(({ text, answers, hasBlank }, index) => {
      const flags = ballot.answers[index].choices.map(({ isChosen }) => isChosen);
      const marks = hasBlank ? flags.slice(1) : flags;
      return {
        text, answers, isBlank: hasBlank && flags[0], hasBlank,
        chosen: answers.filter((_, place) => marks[place]), others: answers.filter((_, place) => !marks[place]),
      };
    });
    return report;
  }

  return check;
})();

"""#
    ),
    Asset(
        name: "count.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "2dead78156f7e7be6b29ad64b482498c7dd64a254501ef2db1db8966ba0d0f93",
        text: #"""
// Counts on while one writes: the number below a field that has a limit. Without it the number is
// that of the page as it came.

const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const printed = new Intl.NumberFormat("en");

for (const area of document.querySelectorAll("textarea[data-limit]")) {
  const counter = document.getElementById(area.id.replace("field-", "counter-"));
  if (!counter) continue;
  const count = () => {
    const used = [...characters.segment(area.value)].length;
    counter.textContent = counter.textContent.replace(/^[\d,]+/, printed.format(used));
    counter.classList.toggle("counter--over", used > Number(area.dataset.limit));
  };
  area.addEventListener("input", count);
  count();
}

"""#
    ),
    Asset(
        name: "counting.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "4692a74c78294d4a5791cc90f20d7a3754b2405d3dfe33971407e4bab0720c92",
        text: #"""
// The form of a box by keyboard alone: Enter goes to the next field and from the last one to the
// button; beside it stands whether the papers add up. Without it Tab walks and the server checks.

const form = document.getElementById("count");

if (form) {
  const check = document.getElementById("count-check");
  const fields = [...form.querySelectorAll("input.input--num")];
  const plain = (text) => text.normalize("NFKC").trim();
  const number = (name) => {
    const text = plain(form.elements[name]?.value ?? "");
    return /^\d{1,7}$/.test(text) ? Number(text) : 0;
  };
  const say = (template, values) =>
    template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  const show = () => {
    const needed = fields.filter((field) => !("optional" in field.dataset));
    const done = needed.filter((field) => plain(field.value) !== "").length;
    const names = fields.map((field) => field.name);
    const values = {
      valid: number("valid"),
      void: names.filter((name) => name.startsWith("void-")).reduce((sum, name) => sum + number(name), 0),
      blank: number("blank"),
      papers: number("papers"),
      done,
      left: needed.length - done,
    };
    values.sum = values.valid + values.void + values.blank;
    const parts = [];
    if (plain(form.elements.papers.value) !== "" && plain(form.elements.valid.value) !== "") {
      const { equal, unequal } = form.dataset;
      parts.push(say(values.sum === values.papers ? equal : unequal, values));
    }
    if (values.left > 0) parts.push(say(form.dataset.missing, values));
    check.textContent = parts.join(document.documentElement.lang.startsWith("zh") ? "" : " ");
    check.classList.toggle("behind", parts.length > 0 && values.sum !== values.papers);
  };

  form.addEventListener("input", show);
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    const here = fields.indexOf(event.target);
    if (here < 0) return;
    event.preventDefault();
    const next = fields[here + 1] ?? form.querySelector("button[type=submit]");
    next.focus();
    next.select?.();
  });
  document.getElementById("count-keys")?.removeAttribute("hidden");
  show();
}

"""#
    ),
    Asset(
        name: "desk.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "4f2f85f40b7a24a5656ce0fc095ffcceb870a245d6dc0598baf50ccad96b1115",
        text: #"""
// Keeps the figures of a desk live while nobody presses anything: what the other desk does shows here
// within ten seconds. Without it they are those of the desk's last step.

const figures = document.getElementById("desk-figures");
// A desk that is left alone asks no longer, so that its session ends as any other.
const end = Date.now() + 30 * 60 * 1000;

const refresh = async () => {
  if (document.hidden || Date.now() > end) return;
  try {
    const answer = await fetch(figures.dataset.from);
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("desk-figures");
    if (fresh) figures.replaceChildren(...fresh.childNodes);
  } catch {
    // The network is away; the next round asks again.
  }
};

if (figures) setInterval(refresh, 10_000);

"""#
    ),
    Asset(
        name: "draft.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "8c3f3e9dd88b704cf06e321a66183fe27cd8ed50269aed6b9ffe82b6aaf888f0",
        text: #"""
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

"""#
    ),
    Asset(
        name: "hall.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "790eef234522df70cf57866973f7c4a7e6abcf657b2cea3a5b73de648c6ab340",
        text: #"""
// Keeps the big screen fresh: a stream says that something changed, then the page is asked for
// again and its main part exchanged. Without it one has to reload.

const main = document.getElementById("main");
let asking = false;
let again = false;

async function refresh() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    const answer = await fetch(location.href, { cache: "no-cache" });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("main");
      if (fresh && fresh.className === main.className) {
        if (fresh.innerHTML !== main.innerHTML) main.replaceChildren(...fresh.childNodes);
      } else {
        location.reload();
      }
    }
  } catch {
    // The connection is gone: the stream comes back by itself and asks again.
  }
  asking = false;
  if (again) {
    again = false;
    refresh();
  }
}

const events = new EventSource(`${location.pathname.replace(/\/$/, "")}/events`);
events.addEventListener("message", refresh);

"""#
    ),
    Asset(
        name: "icon.svg",
        contentType: "image/svg+xml",
        sha256: "273d4fdf70f862fa299edd1efa903b34fcf902bba8f727fc7576877ede084893",
        text: #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
  <title>民生</title>
  <rect width="64" height="64" rx="6" fill="#0b5c6d"/>
  <path fill="none" stroke="#ffffff" stroke-width="5" stroke-linecap="butt" stroke-linejoin="miter" d="M14 14.5h36v14H16.500M16.500 12v37.500l14-6M16.500 40h37M36 29c1 12 6 20 14 23.500l3-8.500"/>
</svg>

"""#
    ),
    Asset(
        name: "minsheng.css",
        contentType: "text/css; charset=utf-8",
        sha256: "af60c7caa7e0500d5c5210a14539ce657f9d95ca27d297c9946bbd51db1d3baa",
        text: #"""
/* Minsheng: the one stylesheet. No page has a style attribute: what is measured is drawn as SVG.
   The order of layers is the order of power: a mode (elder, dark, print) wins over a component. */
@layer tokens, base, layout, components, pages, modes;
/* Chinese quotation marks, dashes and dots must be full-width in Chinese text although a Latin
   font comes first in the stack. local() only: nothing is fetched. */

@font-face {
  font-family: "Minsheng Points"; unicode-range: U+B7, U+2014, U+2018-2019, U+201C-201D, U+2026;
  src: local("PingFang SC"), local("PingFangSC-Regular"), local("HarmonyOS Sans SC"), local("MiSans"), local("Microsoft YaHei"),
  local("Noto Sans CJK SC"), local("NotoSansCJKsc-Regular"), local("Noto Sans SC"), local("Source Han Sans SC");
}
/* ... and the reverse in English: on a machine whose only sans is a CJK font, ’ would be full-width. */

@font-face {
  font-family: "Minsheng Latin Points"; unicode-range: U+B7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026;
  src: local("Segoe UI"), local("Roboto"), local("Helvetica Neue"), local("Arial"), local("Liberation Sans"), local("DejaVu Sans");
}

@font-face {
  font-family: "Minsheng Latin Serif Points"; unicode-range: U+B7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026;
  src: local("Times New Roman"), local("Cambria"), local("Liberation Serif"), local("DejaVu Serif");
}

@layer tokens {
  :root {
    color-scheme: light;
    /* paper and ink */
    --paper: #fbfaf7;  --surface: #ffffff;  --sunken: #f3f1eb;
    --ink: #1a1e20;    --ink-2: #454c50;    --ink-3: #61686c;
    --line: #e0dcd3;   --line-2: #85827a;
    /* the one accent: 黛 dai, the blue-green black of distant hills */
    --accent: #0b5c6d; --accent-strong: #07424f; --accent-soft: #e3eff1; --on-accent: #ffffff;
    /* 朱 cinnabar: belongs to the seal and the document head, nothing else */
    --seal: #a62b1c;
    /* lights and messages: text colour and its quiet ground */
    --green: #1a6b40;  --green-soft: #e5f2ea;
    --yellow: #7a4f00; --yellow-soft: #fbf1d8; --yellow-mark: #f2b632; --mark: #fbe9b7;
    --red: #ad2218;    --red-soft: #fbeae7;
    --blue: #2b5597;   --blue-soft: #e8eef8;
    --grey: #565d61;   --grey-soft: #eeeeec;
    --focus: #b05a00;
    /* charts */
    --plan: #d9d5ca;   --plan-edge: #85827a; --grid: #e9e6de;
    /* type: two families, two weights */
    --sans: -apple-system, "Segoe UI", Roboto, "PingFang SC", "HarmonyOS Sans SC", "MiSans",
    "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
    --song: "Songti SC", "Noto Serif SC", "Noto Serif CJK SC", "Source Han Serif SC", STZhongsong,
    "PingFang SC", "Microsoft YaHei", serif;
    --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace;
    --regular: 400; --bold: 600;
    --t1: .8125rem; --t2: .9375rem; --t3: 1.0625rem; --t4: 1.25rem;
    --t5: 1.5rem;   --t6: 1.875rem; --t7: 2.5rem;    --t8: 3.5rem;
    --lead-1: 1.55; --lead-2: 1.6; --lead-3: 1.75; --lead-4: 1.55; --lead-5: 1.42; --lead-6: 1.36; --lead-7: 1.28; --lead-8: 1.12;
    /* space: 4 px steps */
    --s1: .25rem; --s2: .5rem; --s3: .75rem; --s4: 1rem; --s5: 1.5rem; --s6: 2rem; --s7: 3rem; --s8: 4rem; --s9: 6rem;
    --page: 70rem; --bench: 96rem; --measure: 38em; --gutter: clamp(1.125rem, 4vw, 2rem);
    --r1: 3px; --r2: 6px; --touch: 2.75rem;
    --lift: 0 1px 2px rgb(26 30 32 / .08), 0 12px 32px rgb(26 30 32 / .16);
  }
  :lang(zh) {
    --sans: "Minsheng Points", -apple-system, "Segoe UI", Roboto, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
  }
  :lang(en) {
    --lead-3: 1.6; --lead-2: 1.5; --measure: 34em; --sans: -apple-system, "Segoe UI", Roboto, "Minsheng Latin Points", "PingFang SC", "HarmonyOS Sans SC", "MiSans",
    "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
    --song: ui-serif, "New York", "Minsheng Latin Serif Points", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", Cambria, serif;
  }
}

@layer base {
  *, *::before, *::after { box-sizing: border-box; }
  html { -webkit-text-size-adjust: 100%; scroll-padding-top: var(--s5); }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--regular) var(--t3)/var(--lead-3) var(--sans);
    text-autospace: normal;
    text-spacing-trim: trim-start;
    line-break: strict;
    overflow-wrap: break-word;
    font-kerning: normal;
  }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote, fieldset, table { margin: 0; padding: 0; }
  fieldset { border: 0; min-width: 0; }
  legend { padding: 0; }
  ul:not([class]), ol:not([class]) { padding-inline-start: 1.4em; }
  ul[class], ol[class] { list-style: none; }
  h1, h2, h3, h4 { font-weight: var(--bold); text-wrap: balance; }
  h1 { font: var(--bold) var(--t7)/var(--lead-7) var(--song); letter-spacing: .01em; }
  h1:lang(zh) { font-feature-settings: "halt"; }
  h2 { font: var(--bold) var(--t5)/var(--lead-5) var(--song); }
  h3 { font-size: var(--t4); line-height: var(--lead-4); }
  h4 { font-size: var(--t3); line-height: var(--lead-4); }
  .console h1 { font: var(--bold) var(--t5)/1.4 var(--sans); }
  .console h2 { font: var(--bold) var(--t4)/1.45 var(--sans); }
  .console h3 { font-size: var(--t3); }
  .clause { display: inline-block; }
  @media (max-width: 30rem) {
    :lang(en) .clause { display: inline; }
  }
  p, li { text-wrap: pretty; }
  b, strong, th { font-weight: var(--bold); }
  small { font-size: var(--t1); }
  a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .22em; }
  a:hover { color: var(--accent-strong); text-decoration-thickness: 2px; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: var(--r1); }
  svg { display: block; }
  img { max-width: 100%; }
  hr { border: 0; border-top: 1px solid var(--line); margin: var(--s6) 0; }
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  code, .mono { font-family: var(--mono); font-size: .92em; letter-spacing: 0; }
  .num, td.num, th.num, output, time, .figure b { font-variant-numeric: tabular-nums lining-nums; }
  [hidden] { display: none !important; }
}

@layer layout {
  .wrap { width: 100%; max-width: calc(var(--page) + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter); }
  .wrap--wide { max-width: calc(var(--bench) + 2 * var(--gutter)); }
  .column { max-width: var(--measure); }
  .page { padding-block: var(--s6) var(--s9); }
  .stack > * + * { margin-top: var(--s4); }
  .stack--tight > * + * { margin-top: var(--s2); }
  .stack--loose > * + * { margin-top: var(--s7); }
  .row { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); align-items: center; }
  .row--between { justify-content: space-between; }
  .row--tight { gap: var(--s2); flex-wrap: nowrap; }
  .split, .grid-2, .grid-4 { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s6) var(--s5); }
  .split { gap: var(--s7); align-items: start; }
  .section { margin-top: var(--s8); }
  .section-head { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); align-items: baseline; justify-content: space-between; margin-bottom: var(--s5); }
  .bare { padding-bottom: var(--s9); }
  .above-1 { margin-top: var(--s1); }
  .above-2 { margin-top: var(--s2); }
  .above-3 { margin-top: var(--s3); }
  .above-4 { margin-top: var(--s4); }
  .above-5 { margin-top: var(--s5); }
  .above-6 { margin-top: var(--s6); }
  .above-7 { margin-top: var(--s7); }
  .quiet { color: var(--ink-2); }
  .faint { color: var(--ink-3); }
  .entered { white-space: pre-wrap; overflow-wrap: anywhere; }
  .entered--kept { border-inline-start: 4px solid var(--line); padding-inline-start: var(--s4); }
  .wrapping { overflow-wrap: anywhere; white-space: normal; }
  .source { margin-top: var(--s4); }
  .small { font-size: var(--t2); line-height: var(--lead-2); }
  .tiny { font-size: var(--t1); line-height: var(--lead-1); }
  .lead { font-size: var(--t4); line-height: 1.65; color: var(--ink-2); }
  .above-2 + .lead, .row + .lead { margin-top: var(--s4); }
  .nowrap { white-space: nowrap; }
  .end { text-align: end; }
  .offscreen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .phone-only { display: block; }
  .wide-only { display: none; }
  @media (min-width: 48rem) {
    .page { padding-block: var(--s7) var(--s9); }
    .grid-2 { grid-template-columns: 1fr 1fr; }
    .grid-4 { grid-template-columns: repeat(4, 1fr); }
    .phone-only { display: none; }
    .wide-only { display: block; }
  }
  .split > :last-child { align-self: start; }
  @media (min-width: 60rem) {
    .split { grid-template-columns: minmax(0, 1fr) 20rem; gap: var(--s8); }
    .split--even { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  }
  @media (max-width: 47.99rem) {
    h1 { font-size: var(--t6); line-height: var(--lead-6); }
    .section { margin-top: var(--s7); }
  }
}

@layer components {
  /* masthead */
  .skip { position: absolute; inset-inline-start: var(--s4); top: -6rem; z-index: 9; background: var(--surface); padding: var(--s3) var(--s4); }
  .skip:focus { top: var(--s2); }
  .masthead { background: var(--surface); border-bottom: 1px solid var(--line); }
  .masthead .wrap { display: flex; align-items: center; gap: var(--s4); min-height: 3.75rem; }
  .brand {
    display: inline-flex;
    align-items: center;
    gap: .625rem;
    color: var(--ink);
    text-decoration: none;
    font: var(--bold) var(--t3)/1.2 var(--song);
    min-width: 0;
    margin-inline-end: var(--s3);
  }
  .brand:hover { color: var(--accent); }
  .brand-mark {
    inline-size: 1.875rem;
    block-size: 1.875rem;
    flex: none;
    display: grid;
    place-content: center;
    background: var(--accent);
    color: var(--on-accent);
    border-radius: var(--r1);
    font-size: 1.25rem;
    line-height: 1;
  }
  .mainnav { display: none; gap: var(--s1); }
  .mainnav a, .tools a {
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
    padding-inline: .75rem;
    font-size: var(--t2);
    color: var(--ink-2);
    text-decoration: none;
    white-space: nowrap;
  }
  .mainnav a:hover, .tools a:hover { color: var(--accent); text-decoration: underline; }
  .mainnav a[aria-current] { color: var(--ink); font-weight: var(--bold); box-shadow: inset 0 -2px var(--accent); border-radius: 0; min-height: 3.75rem; }
  .tools { margin-inline-start: auto; display: flex; flex: none; }
  .tools a { padding-inline: .625rem; }
  .tools .menu-link { color: var(--accent); font-weight: var(--bold); padding-inline-end: 0; }
  @media (max-width: 47.99rem) {
    .masthead .wrap { gap: var(--s2); }
    .brand { font-size: var(--t2); margin-inline-end: 0; gap: .5rem; }
    .brand:lang(zh) { white-space: nowrap; }
    .tools a { padding-inline: .4rem; }
  }
  @media (min-width: 60rem) {
    .mainnav { display: flex; align-items: center; }
    .tools .menu-link { display: none; }
    .tools a:last-of-type { padding-inline-end: 0; }
  }
  .crumbs { font-size: var(--t2); color: var(--ink-3); display: flex; flex-wrap: wrap; gap: 0 var(--s2); margin-bottom: var(--s4); }
  .crumbs li + li::before { content: "›"; margin-inline-end: var(--s2); color: var(--ink-3); }
  .crumbs a { color: var(--ink-2); }
  /* under a short page it stands at the lower edge of the screen */
  body { min-height: 100vh; }
  .footer {
    position: sticky;
    top: 100vh;
    border-top: 1px solid var(--line);
    background: var(--sunken);
    padding-block: var(--s7);
    font-size: var(--t2);
    line-height: var(--lead-2);
    color: var(--ink-2);
  }
  .footer-nav { display: grid; grid-template-columns: repeat(2, 1fr); gap: 0 var(--s5); margin-bottom: var(--s5); }
  .footer-nav a { display: block; padding-block: .625rem; border-top: 1px solid var(--line); color: var(--ink); text-decoration: none; }
  .footer-nav a:hover { text-decoration: underline; }
  @media (min-width: 48rem) {
    .footer-nav { grid-template-columns: repeat(4, 1fr); }
  }
  .sample-bar { background: var(--sunken); border-bottom: 1px solid var(--line); font-size: var(--t1); line-height: var(--lead-1); color: var(--ink-2); }
  .sample-bar .wrap { padding-block: var(--s2); }
  /* what stands around a headline */
  .eyebrow + :is(h1, h2) { margin-top: var(--s3); }
  .notice + .eyebrow, .notice + .notice { margin-top: var(--s5); }
  :is(h1, h2) + .lead { margin-top: var(--s3); }
  :is(h1, .lead) + :is(.figures, .form, .notice, .table-wrap, .tabs, .thread, .entries, .empty) { margin-top: var(--s6); }
  h2 + :is(.table-wrap, .thread, .facts, .todo, .entries, .figures, .form) { margin-top: var(--s4); }
  .console h1 + :is(.figures, .form, .filter-row, .notice, .table-wrap, .tabs, .todo, .empty) { margin-top: var(--s5); }
  .filter-row + .empty { margin-top: var(--s5); }
  /* small pieces */
  .eyebrow { font-size: var(--t2); line-height: var(--lead-2); color: var(--ink-2); display: flex; flex-wrap: wrap; gap: var(--s1) var(--s3); align-items: center; }
  .sample {
    display: inline-block;
    font: var(--regular) .8125rem/1.3 var(--sans);
    color: var(--ink-3);
    border-bottom: 1px dashed var(--line-2);
    white-space: nowrap;
    letter-spacing: 0;
    margin-inline-start: .35em;
  }
  .sample-bar .sample { margin-inline: .15em; }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: .375rem;
    font-size: var(--t1);
    line-height: 1.6;
    padding: 0 .5em;
    border-radius: 2px;
    background: var(--grey-soft);
    color: var(--ink-2);
    white-space: nowrap;
    font-weight: var(--regular);
  }
  .badge--accent { background: var(--accent-soft); color: var(--accent-strong); }
  .badge--red { background: var(--red-soft); color: var(--red); }
  .badge--yellow { background: var(--yellow-soft); color: var(--yellow); }
  .badge--green { background: var(--green-soft); color: var(--green); }
  .light { display: inline-flex; align-items: baseline; gap: .4em; font-weight: var(--bold); font-size: var(--t2); line-height: var(--lead-2); white-space: nowrap; }
  .light svg { inline-size: 1.0625em; block-size: 1.0625em; flex: none; align-self: center; }
  .glyph-shape { fill: currentColor; }
  .glyph-ring { fill: none; stroke: currentColor; stroke-width: 1.8; }
  .glyph-dashes { fill: none; stroke: currentColor; stroke-width: 1.8; stroke-dasharray: 2.6 2.6; }
  .glyph-warning { fill: var(--yellow-mark); stroke: currentColor; stroke-width: 1.2; stroke-linejoin: round; }
  .glyph-stroke { fill: none; stroke: var(--surface); stroke-width: 1.8; }
  .glyph-stroke--on-yellow { stroke: #3d2800; }
  .glyph-stroke--own { stroke: currentColor; }
  .light--green { color: var(--green); }
  .light--yellow { color: var(--yellow); }
  .light--red { color: var(--red); }
  .light--blue { color: var(--blue); }
  .light--grey, .light--ended, .light--none { color: var(--grey); }
  .light--pill { padding: .125rem .75rem .125rem .5rem; border-radius: 99px; }
  .light--pill.light--green { background: var(--green-soft); }
  .light--pill.light--yellow { background: var(--yellow-soft); }
  .light--pill.light--red { background: var(--red-soft); }
  .light--pill.light--blue { background: var(--blue-soft); }
  .light--pill.light--grey, .light--pill.light--ended, .light--pill.light--none { background: var(--grey-soft); }
  .figure { display: block; }
  .figure b { display: block; font-size: var(--t6); line-height: 1.25; letter-spacing: -.01em; }
  .figure b small { font-size: var(--t2); font-weight: var(--regular); letter-spacing: 0; color: var(--ink-2); margin-inline-start: .15em; white-space: nowrap; }
  .figure > span { display: block; font-size: var(--t2); line-height: var(--lead-2); color: var(--ink-2); margin-top: .125rem; }
  .figures { display: grid; grid-template-columns: repeat(2, 1fr); gap: var(--s5); border-block: 1px solid var(--line); padding-block: var(--s5); }
  @media (min-width: 48rem) {
    .figures { grid-template-columns: repeat(4, 1fr); gap: 0; }
    .figures > * { padding-inline: var(--s5); border-inline-start: 1px solid var(--line); }
    .figures > :first-child { padding-inline-start: 0; border: 0; }
  }
  .facts { display: grid; grid-template-columns: minmax(4.25em, max-content) 1fr; gap: var(--s2) var(--s4); font-size: var(--t2); line-height: var(--lead-2); }
  .facts dt { color: var(--ink-3); }
  .fingerprint { display: block; max-width: 43ch; font-family: var(--mono); font-size: var(--t1); line-height: 1.7; letter-spacing: .02em; color: var(--ink-2); overflow-wrap: anywhere; }
  .fingerprint span { display: inline-block; margin-inline-end: 1ch; white-space: nowrap; }
  /* buttons and links that act */
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: .5em;
    min-height: var(--touch);
    padding: .5rem 1.25rem;
    border: 1px solid var(--accent);
    border-radius: var(--r1);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: var(--bold);
    font-size: var(--t3);
    line-height: 1.4;
    text-decoration: none;
    cursor: pointer;
    text-align: center;
  }
  .button:hover { background: var(--accent-strong); border-color: var(--accent-strong); color: var(--on-accent); text-decoration: none; }
  .button:active { transform: translateY(1px); }
  .button--second { background: var(--surface); color: var(--accent); }
  .button--second:hover { background: var(--accent-soft); color: var(--accent-strong); }
  .button--quiet {
    background: none;
    border-color: transparent;
    color: var(--accent);
    font-weight: var(--regular);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: .22em;
  }
  .button--quiet:hover { background: none; border-color: transparent; color: var(--accent-strong); text-decoration: underline; text-decoration-thickness: 2px; }
  .button--danger { background: var(--surface); border-color: var(--red); color: var(--red); }
  .button--danger:hover { background: var(--red); border-color: var(--red); color: var(--on-accent); }
  .button--big { min-height: 3.5rem; font-size: var(--t4); padding-inline: 1.75rem; }
  .button--small { min-height: 2.25rem; padding: .25rem .875rem; font-size: var(--t2); }
  /* Nothing is drawn around it, so its words stand on the edge of the column. */
  .button--quiet { padding-inline: 0; border-inline: 0; min-inline-size: 1.5rem; justify-content: start; }
  .button--full { width: 100%; }
  .button[disabled], .button[aria-disabled=true] { background: var(--grey-soft); border-color: var(--line); color: var(--ink-3); cursor: not-allowed; }
  /* forms */
  .field { display: block; }
  .form > :not([type="hidden"]) + * { margin-top: var(--s6); }
  /* A question and its button on one line, where there is room. */
  .form-line { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); align-items: end; }
  .label { display: block; font-weight: var(--bold); line-height: 1.5; margin-bottom: var(--s1); }
  .label .optional { font-weight: var(--regular); color: var(--ink-3); font-size: var(--t2); margin-inline-start: .4em; }
  .hint { display: block; font-size: var(--t2); line-height: var(--lead-2); color: var(--ink-2); margin-bottom: var(--s2); }
  .input, .select, .textarea {
    display: block;
    width: 100%;
    min-height: var(--touch);
    padding: .5rem .75rem;
    background: var(--surface);
    border: 1px solid var(--line-2);
    border-radius: var(--r1);
    line-height: 1.5;
  }
  .textarea { min-height: 7.5rem; resize: vertical; line-height: 1.7; }
  .input--short, .with-unit:has(.input--short) { max-width: 18rem; }
  /* Fields that are answered together, side by side where there is room. */
  .field-row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: var(--s4); align-items: end; }
  .form-row { padding-top: var(--s3); border-top: 1px solid var(--ink); }
  .form-row > legend { float: inline-start; inline-size: 100%; margin-bottom: var(--s2); }
  .form-row > legend + * { clear: both; }
  .input--code { font-variant-numeric: tabular-nums slashed-zero; letter-spacing: .06em; }
  .input:hover, .select:hover, .textarea:hover { border-color: var(--ink-2); }
  .input:focus, .select:focus, .textarea:focus { outline: 3px solid var(--focus); outline-offset: 1px; }
  .input--num { font-variant-numeric: tabular-nums; text-align: end; }
  .input--place { inline-size: 4.5rem; }
  /* The months of a plan: twelve narrow cells, that a wide screen shows at once. */
  .plan-measure { border-top: 1px solid var(--ink); padding-top: var(--s4); }
  .plan-measure > legend { float: inline-start; inline-size: 100%; margin-bottom: var(--s3); font-size: var(--t4); }
  .plan-measure > legend + * { clear: both; }
  .plan-measure > .field { max-width: 24rem; }
  .plan-measure > .field + .field { margin-top: var(--s4); }
  .plan-measure > .table-wrap { margin-top: var(--s4); }
  .table.plan-grid { min-width: 48rem; table-layout: fixed; }
  .table.plan-grid thead th { padding-inline: 0 var(--s1); text-align: end; }
  .table.plan-grid td { padding: var(--s1) 2px; }
  .plan-grid .input { min-width: 0; inline-size: 100%; padding-inline: var(--s1); }
  .milestone-row { display: grid; grid-template-columns: 2fr 1fr; gap: var(--s3); margin-top: var(--s2); align-items: end; }
  .milestone-row:has(.milestone-name) { grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
  .milestone-row .milestone-name { grid-column: 1 / -1; }
  .input[readonly] { background: var(--sunken); border-color: var(--line); }
  .select {
    appearance: none;
    padding-inline-end: 2.25rem;
    background-image: linear-gradient(45deg, transparent 50%, var(--ink-2) 50%), linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%);
    background-size: 6px 6px;
    background-position: calc(100% - 18px) 55%, calc(100% - 12px) 55%;
    background-repeat: no-repeat;
  }
  .with-unit { display: flex; }
  .with-unit .input { border-start-end-radius: 0; border-end-end-radius: 0; }
  .with-unit > span {
    flex: none;
    display: flex;
    align-items: center;
    padding-inline: .75rem;
    border: 1px solid var(--line-2);
    border-inline-start: 0;
    background: var(--sunken);
    color: var(--ink-2);
    font-size: var(--t2);
    border-radius: 0 var(--r1) var(--r1) 0;
  }
  .field--error { border-inline-start: 4px solid var(--red); padding-inline-start: var(--s4); }
  .field--error .input, .field--error .textarea, .field--error .select { border-color: var(--red); border-width: 2px; }
  .error {
    display: flex;
    gap: .45em;
    align-items: flex-start;
    color: var(--red);
    font-weight: var(--bold);
    font-size: var(--t2);
    line-height: var(--lead-2);
    margin-bottom: var(--s2);
  }
  .error svg { inline-size: 1.1em; block-size: 1.1em; flex: none; margin-top: .25em; }
  .error svg .glyph-stroke { stroke-width: 1.9; }
  .checks { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); column-gap: var(--s4); }
  .choice { position: relative; display: flex; gap: var(--s3); align-items: flex-start; padding: .625rem 0; cursor: pointer; line-height: 1.5; }
  .choice input {
    appearance: none;
    flex: none;
    margin: 0;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--line-2);
    border-radius: var(--r1);
    background: var(--surface);
    display: grid;
    place-content: center;
    cursor: inherit;
  }
  .choice input[type=radio] { border-radius: 50%; }
  .choice input:checked { border-color: var(--accent); background: var(--accent); }
  .choice input[type=checkbox]:checked::before {
    content: "";
    inline-size: .75rem;
    block-size: .4rem;
    border: solid var(--on-accent);
    border-width: 0 0 2.5px 2.5px;
    transform: translateY(-1px) rotate(-45deg);
  }
  .choice input[type=radio]:checked { background: var(--surface); }
  .choice input[type=radio]:checked::before { content: ""; inline-size: .75rem; block-size: .75rem; border-radius: 50%; background: var(--accent); }
  .choice input:disabled { background: var(--grey-soft); border-color: var(--line); }
  .chips { display: flex; flex-wrap: wrap; gap: var(--s2); }
  .chip { position: relative; display: inline-flex; }
  .chip input { position: absolute; inset: 0; opacity: 0; margin: 0; inline-size: 100%; block-size: 100%; cursor: pointer; }
  .chip span {
    display: inline-flex;
    align-items: center;
    min-height: var(--touch);
    padding: .25rem 1rem;
    border: 1px solid var(--line-2);
    border-radius: 99px;
    background: var(--surface);
    line-height: 1.4;
  }
  .chip input:checked + span { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: var(--bold); }
  .chip input:focus-visible + span { outline: 3px solid var(--focus); outline-offset: 2px; }
  .chip:hover span { border-color: var(--accent); }
  .upload {
    display: flex;
    align-items: center;
    gap: var(--s3);
    border: 1px dashed var(--line-2);
    border-radius: var(--r1);
    padding: var(--s4);
    background: var(--surface);
    color: var(--ink-2);
    font-size: var(--t2);
  }
  .upload { flex-wrap: wrap; gap: var(--s2) var(--s3); }
  .upload input { max-width: 100%; }
  .upload input::file-selector-button {
    min-height: 2.25rem;
    padding: .25rem .875rem;
    margin-inline-end: var(--s3);
    border: 1px solid var(--accent);
    border-radius: var(--r1);
    background: var(--surface);
    color: var(--accent);
    font: inherit;
    font-weight: var(--bold);
    cursor: pointer;
  }
  .upload input::file-selector-button:hover { background: var(--accent-soft); color: var(--accent-strong); }
  .submit-row { gap: var(--s3); }
  /* what came with a suggestion: small pictures in a row, scans by name */
  .files { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: var(--s3); }
  .files a { display: grid; place-items: center; min-height: var(--touch); height: 100%; padding: var(--s1); border: 1px solid var(--line); border-radius: var(--r1); background: var(--surface); font-size: var(--t2); line-height: var(--lead-2); }
  .files a:hover { border-color: var(--accent); }
  .files img { display: block; inline-size: 100%; block-size: 7rem; object-fit: contain; background: var(--sunken); }
  .files span { padding: var(--s2); }
  /* what shows that something is done: pictures with their words, scans by name */
  .evidence { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: var(--s5) var(--s4); align-items: start; }
  .evidence > li { display: grid; gap: var(--s2); min-width: 0; }
  .evidence .shown { display: grid; place-items: center; aspect-ratio: 4 / 3; border: 1px solid var(--line); border-radius: var(--r1); background: var(--sunken); overflow: hidden; font-size: var(--t2); text-align: center; padding: 0; }
  .evidence .shown:hover { border-color: var(--accent); }
  .evidence .shown img { display: block; inline-size: 100%; block-size: 100%; object-fit: cover; }
  .evidence .shown span { padding: var(--s3); }
  .evidence figcaption { margin-top: var(--s2); line-height: var(--lead-2); }
  .evidence .notice { padding: var(--s2) var(--s3); }
  .evidence .notice :is(p, li) { font-size: var(--t1); line-height: 1.6; }
  /* what is held: one below the other, each with its buttons */
  .held > li { border-top: 1px solid var(--ink); padding-block: var(--s4) var(--s5); }
  .held .row { gap: var(--s2) var(--s3); }
  .held .badge { white-space: normal; }
  .held .details > .form { max-width: var(--measure); }
  .counter { font-size: var(--t1); color: var(--ink-3); text-align: end; margin-top: var(--s1); }
  .counter--over { color: var(--red); font-weight: var(--bold); }
  /* messages */
  .notice { border-inline-start: 4px solid var(--accent); background: var(--accent-soft); padding: var(--s4) var(--s5); border-radius: 0 var(--r1) var(--r1) 0; }
  .notice > * + * { margin-top: var(--s2); }
  .notice + .form { margin-top: var(--s5); }
  .notice.row > * + * { margin-top: 0; }
  .notice :is(h2, h3, h4) { font: var(--bold) var(--t3)/1.5 var(--sans); }
  .notice p, .notice li { font-size: var(--t2); line-height: 1.7; }
  .notice--red { border-color: var(--red); background: var(--red-soft); }
  .notice--yellow { border-color: var(--yellow); background: var(--yellow-soft); }
  .notice--green { border-color: var(--green); background: var(--green-soft); }
  .notice--grey { border-color: var(--grey); background: var(--sunken); }
  .summary { border: 3px solid var(--red); border-radius: var(--r1); padding: var(--s4) var(--s5); background: var(--surface); margin-bottom: var(--s6); }
  .summary :is(h1, h2) { font: var(--bold) var(--t4)/1.5 var(--sans); margin-bottom: var(--s2); }
  .summary :is(h1, h2) { margin-top: 0; }
  .summary-list { list-style: disc; }
  .summary li { margin-inline-start: 1.2em; }
  .summary a { color: var(--red); font-weight: var(--bold); }
  .toast {
    display: flex;
    gap: var(--s4);
    align-items: center;
    background: var(--ink);
    color: var(--paper);
    border-radius: var(--r2);
    padding: var(--s3) var(--s5);
    box-shadow: var(--lift);
    font-size: var(--t2);
    max-width: 34rem;
  }
  .toast form { margin-inline-start: auto; flex: none; }
  .toast :is(a, button) { color: inherit; margin-inline-start: auto; white-space: nowrap; }
  .toast button { border: 0; background: none; padding: 0; min-height: 1.5rem; text-decoration: underline; text-underline-offset: .22em; cursor: pointer; }
  .toast path { fill: none; stroke: currentColor; stroke-width: 2; }
  .toast svg { flex: none; inline-size: 1.25rem; block-size: 1.25rem; }
  .dialog {
    background: var(--surface);
    color: var(--ink);
    border: 0;
    border-radius: var(--r2);
    box-shadow: var(--lift);
    padding: var(--s6);
    max-width: 32rem;
    width: 100%;
  }
  .dialog :is(h1, h2, h3) { font: var(--bold) var(--t4)/1.5 var(--sans); }
  .dialog > * + * { margin-top: var(--s4); }
  .dialog .actions { display: flex; flex-wrap: wrap; gap: var(--s3); justify-content: flex-end; margin-top: var(--s5); }
  .dialog::backdrop { background: rgb(26 30 32 / .5); }
  .empty { border: 1px dashed var(--line-2); border-radius: var(--r2); padding: var(--s8) var(--s5); text-align: center; }
  .empty svg { inline-size: 4rem; block-size: 4rem; margin: 0 auto var(--s4); fill: none; stroke: var(--line-2); stroke-width: 2; }
  .empty svg circle { fill: var(--paper); }
  .empty svg .to-come { stroke-dasharray: 3 3; }
  .empty :is(h2, h3) { margin-bottom: var(--s2); }
  .empty p { max-width: 30em; margin-inline: auto; color: var(--ink-2); }
  .empty .button { margin-top: var(--s5); }
  .command {
    margin: var(--s2) 0 0;
    padding: var(--s3) var(--s4);
    background: var(--sunken);
    border-radius: var(--r1);
    font-size: var(--t2);
    line-height: var(--lead-2);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  /* a challenged ballot: what is put in, and what it says */
  .challenge-text { min-height: 5.5rem; max-height: 14rem; font-family: var(--mono); font-size: var(--t1); line-height: 1.6; overflow-wrap: anywhere; }
  .upload + .challenge-text { margin-top: var(--s2); }
  .challenge-code { font-family: var(--mono); max-width: 30rem; }
  .challenge-notices { margin-top: var(--s6); gap: var(--s4) var(--s5); }
  .challenge-notices > .notice { margin-top: 0; }
  .challenge-notices ~ :is(.notice, .summary, .form) { margin-top: var(--s6); }
  .challenge-result > * + * { margin-top: var(--s5); }
  .challenge-result .facts { gap: var(--s3) var(--s5); }
  .challenge-result .fingerprint { font-size: var(--t3); color: var(--ink); max-width: 60ch; }
  .challenge-result h3 { font: var(--bold) var(--t5)/1.42 var(--song); }
  .challenge-result .notice ul { list-style: disc; padding-inline-start: 1.2em; }
  .challenge-answers { display: grid; gap: var(--s5); max-width: var(--measure); }
  .challenge-answer { border-top: 1px solid var(--ink); padding-top: var(--s3); }
  .challenge-answer h4 { font: var(--bold) var(--t3)/1.6 var(--sans); }
  .challenge-chosen { list-style: "✓"; padding-inline-start: 1.2em; margin-top: var(--s2); font-size: var(--t4); line-height: 1.7; }
  .challenge-chosen li { padding-inline-start: .4em; }
  .challenge-chosen li::marker { color: var(--accent); font-weight: var(--bold); }
  .challenge-answer p { margin-top: var(--s2); }
  /* card, tabs, table, disclosure */
  .card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--r2); padding: var(--s5); }
  .card :is(h2, h3) { font-size: var(--t4); line-height: var(--lead-4); }
  .tabs { display: flex; gap: var(--s5); border-bottom: 1px solid var(--line); overflow-x: auto; }
  .tabs a { padding: .625rem 0; color: var(--ink-2); text-decoration: none; white-space: nowrap; border-bottom: 3px solid transparent; margin-bottom: -1px; }
  .tabs a:hover { color: var(--accent); }
  .tabs a[aria-current] { color: var(--ink); font-weight: var(--bold); border-color: var(--accent); }
  .pages-row { margin-top: var(--s5); gap: 0 var(--s5); font-size: var(--t2); }
  .pages-row a { display: inline-flex; align-items: center; min-height: var(--touch); }
  /* Screening: a criterion with its three answers. */
  .criterion { border: 0; border-top: 1px solid var(--line); margin: 0; padding: var(--s3) 0 var(--s4); min-width: 0; }
  .criterion legend { float: left; width: 100%; padding: 0; }
  .criterion legend + * { clear: both; }
  .criterion > p { margin-top: var(--s1); overflow-wrap: anywhere; }
  .criterion .row { margin-top: var(--s2); }
  .criterion-note { flex: 1 1 14rem; min-width: 0; }
  .choice-grid { display: grid; gap: 0 var(--s5); }
  .choice-grid .choice { padding-block: var(--s2); }
  @media (min-width: 48rem) { .choice-grid { grid-template-columns: 1fr 1fr; } }
  .choice--bare { margin: 0; padding: 0; border: 0; min-height: var(--touch); align-items: center; }
  .table .choice--bare input { position: relative; inset-block-start: .4rem; }

  .channels { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); border-block: 1px solid var(--line); }
  .channels a { display: block; padding: var(--s2) var(--s3); color: var(--ink-2); text-decoration: none; font-size: var(--t1); line-height: var(--lead-1); border-bottom: 3px solid transparent; }
  .channels a:hover { background: var(--sunken); color: var(--ink); }
  .channels a[aria-current] { color: var(--ink); font-weight: var(--bold); border-color: var(--accent); }
  .channels b { display: block; font-size: var(--t4); line-height: 1.4; color: var(--ink); }
  .tabs small { color: var(--ink-3); margin-inline-start: .3em; font-weight: var(--regular); }
  .table-wrap { overflow-x: auto; }
  .table { width: 100%; border-collapse: collapse; font-size: var(--t2); line-height: var(--lead-2); border-block: 2px solid var(--ink); }
  /* few columns of short numbers: all of them in view on a phone */
  @media (max-width: 30rem) {
    .snug .table :is(th, td) { padding-inline: .375rem; }
    .snug .table :is(th, td):first-child { padding-inline-start: 0; }
    .snug .table :is(th, td):last-child { padding-inline-end: 0; }
    .snug .table :is(thead th, .num) { white-space: normal; }
    /* of words as they stand, and not of names, none is broken */
    .snug--words .table thead th { word-break: keep-all; }
    .snug--words .table td:not(.num) { min-width: 0; white-space: nowrap; }
  }
  .table caption { text-align: start; font-weight: var(--bold); font-size: var(--t3); padding-bottom: var(--s2); }
  .table caption small { font-weight: var(--regular); color: var(--ink-3); margin-inline-start: .5em; }
  .table th, .table td { text-align: start; padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: baseline; }
  .table :is(th, td):first-child { padding-inline-start: 0; }
  .table :is(th, td):last-child { padding-inline-end: 0; }
  .table thead td { border-bottom: 1px solid var(--ink); }
  .table thead th { font-size: var(--t1); color: var(--ink-2); border-bottom: 1px solid var(--ink); vertical-align: bottom; white-space: nowrap; }
  .table .num { text-align: end; white-space: nowrap; }
  .table tbody th { font-weight: var(--regular); min-width: 5em; }
  .table tbody th:has(a) { min-width: 8em; }
  .table tbody td + th:has(> a) { min-width: 9em; }
  .table td:not(.num) { min-width: 6.5em; }
  .table .num:first-child { inline-size: 3em; }
  .table td.nowrap { min-width: max-content; }
  .table .sentence { display: block; min-width: 14em; }
  .table tr.total > * { font-weight: var(--bold); border-top: 1px solid var(--ink); }
  .table tr.cut > * { border-bottom: 2px solid var(--ink); }
  .table tbody tr:hover > * { background: color-mix(in srgb, var(--accent-soft) 45%, transparent); }
  .table tr.off > * { color: var(--ink-3); }
  .counts { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); border-block: 2px solid var(--ink); text-align: center; }
  .counts div { display: flex; flex-direction: column; justify-content: space-between; padding: .5rem .25rem; }
  .counts dt { font-size: var(--t1); line-height: var(--lead-1); color: var(--ink-2); }
  .counts--channels { grid-template-columns: repeat(3, minmax(0, 1fr)); border-block: 1px solid var(--line); }
  .counts dd { font-size: var(--t4); line-height: 1.4; font-variant-numeric: tabular-nums; }
  @media (min-width: 48rem) {
    .counts:not(.counts--channels) { grid-template-columns: repeat(8, 1fr); }
    .counts--channels { grid-template-columns: repeat(auto-fit, minmax(5.5rem, 1fr)); }
  }
  .details > summary {
    cursor: pointer;
    color: var(--accent);
    min-height: var(--touch);
    display: inline-flex;
    align-items: center;
    gap: .5em;
    list-style: none;
    text-decoration: underline;
    text-underline-offset: .22em;
  }
  .details > summary::-webkit-details-marker { display: none; }
  .details > summary::before { content: ""; border: .3em solid transparent; border-inline-start-color: currentColor; margin-inline-end: -.2em; }
  .details[open] > summary::before { transform: rotate(90deg) translate(.15em, .1em); }
  /* progress: actual is the bar, plan is a tick */
  .progress { inline-size: 100%; block-size: 1rem; margin-block: .25rem; overflow: visible; }
  .progress .track { fill: var(--plan); }
  .progress .bar { fill: var(--accent); }
  .progress .tick { fill: var(--ink); width: 2px; transform: translateX(-1px); }
  .progress-key {
    display: flex;
    justify-content: space-between;
    gap: var(--s3);
    font-size: var(--t1);
    line-height: var(--lead-1);
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  /* the thread: one line through a record's life */
  .thread { --node: 1.5rem; }
  .thread > li { position: relative; padding-inline-start: 2.75rem; padding-bottom: var(--s6); }
  .thread > li::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(var(--node) / 2 - 1px);
    top: .875rem;
    bottom: -.875rem;
    border-inline-start: 2px solid var(--accent);
  }
  .thread > li:last-child::before { display: none; }
  .thread > li:last-child { padding-bottom: 0; }
  .thread > li.now::before, .thread > li.next::before { border-inline-start: 2px dashed var(--line-2); }
  .node {
    position: absolute;
    inset-inline-start: 0;
    top: .0625rem;
    inline-size: var(--node);
    block-size: var(--node);
    color: var(--accent);
    background: var(--paper);
    border-radius: 50%;
  }
  .node .fill { fill: currentColor; }
  .node .stroke { fill: none; stroke: var(--on-accent); stroke-width: 2.4; }
  .node .ring { fill: var(--paper); stroke: currentColor; stroke-width: 2.4; }
  .card .node .ring { fill: var(--surface); }
  .next > .node { color: var(--line-2); }
  .thread .when { font-size: var(--t1); line-height: var(--lead-1); color: var(--ink-3); }
  .thread :is(h2, h3, h4) { font: var(--bold) var(--t4)/1.4 var(--sans); }
  .thread .next :is(h2, h3, h4) { color: var(--ink-2); }
  .booth-say { max-width: 40rem; margin: 0 auto var(--s2); color: var(--yellow); font-weight: var(--bold); font-size: var(--t2); line-height: 1.5; }
  .card .node, .card > .thread .node { background: var(--surface); }
  .thread-say { font-size: var(--t2); line-height: var(--lead-2); color: var(--ink-2); }
  .thread-say > * + * { margin-top: var(--s2); }
  .thread--small { --node: 1rem; }
  .thread--small > li { padding-inline-start: 1.75rem; padding-bottom: var(--s4); font-size: var(--t2); line-height: var(--lead-2); }
  .thread--small .node { top: .25rem; }
  .thread--small > li::before { top: .75rem; bottom: -.75rem; }
  /* five acts */
  .acts { --node: 1.75rem; display: grid; }
  .act { position: relative; padding-inline-start: 3rem; padding-bottom: var(--s5); }
  .act::before {
    content: "";
    position: absolute;
    inset-inline-start: calc(var(--node) / 2 - 1px);
    top: 1.25rem;
    bottom: -.25rem;
    border-inline-start: 2px solid var(--accent);
  }
  .act:last-child::before { display: none; }
  .act.now::before, .act.next::before { border-inline-start: 2px dashed var(--line-2); }
  .act .node { inset-inline-start: 0; top: .0625rem; }
  .act :is(h2, h3, h4) { font: var(--bold) var(--t4)/1.45 var(--song); }
  .act :is(h2, h3, h4) a { color: inherit; text-decoration: none; }
  .act :is(h2, h3, h4) a:hover { color: var(--accent); text-decoration: underline; }
  .act .state { font-size: var(--t1); color: var(--ink-3); line-height: 1.6; }
  .act.now .state { color: var(--accent); font-weight: var(--bold); }
  .act p { font-size: var(--t2); line-height: 1.65; color: var(--ink-2); margin-top: var(--s1); }
  @media (min-width: 60rem) {
    .acts { grid-template-columns: repeat(5, 1fr); }
    .acts { grid-template-rows: auto auto 1fr; }
    .act { padding: 2.75rem var(--s5) 0 0; display: grid; grid-template-rows: subgrid; grid-row: span 3; }
    .act::before { top: calc(var(--node) / 2 - 1px); inset-inline: 0; bottom: auto; border: 0; border-top: 2px solid var(--accent); }
    .act.now::before, .act.next::before { border-inline-start: 0; border-top: 2px dashed var(--line-2); }
    .act .node { top: 0; outline: .375rem solid var(--paper); }
  }
  /* a project in a list: a ruled entry, not a box */
  .entry {
    display: grid;
    grid-template-columns: 2.25rem 1fr;
    column-gap: var(--s3);
    border-top: 1px solid var(--ink);
    padding-block: var(--s4) var(--s3);
    position: relative;
  }
  .entry .no { font: var(--bold) var(--t6)/1.1 var(--song); color: var(--accent); font-variant-numeric: lining-nums; }
  .entry :is(h2, h3, h4) { font-size: var(--t4); line-height: 1.4; }
  .entry :is(h2, h3, h4) a { color: inherit; text-decoration: none; }
  .entry :is(h2, h3, h4) a::after { content: ""; position: absolute; inset: 0; }
  .entry:hover :is(h2, h3, h4) a { color: var(--accent); text-decoration: underline; text-underline-offset: .2em; }
  .entry .quiet { font-size: var(--t2); line-height: var(--lead-2); }
  .entries { row-gap: var(--s5); }
  .entry .share { margin-inline-end: .8em; }
  .entry .say {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--s3);
    font-size: var(--t2);
    line-height: var(--lead-2);
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  .entry .say b { color: var(--ink); }
  .entry .say > :first-child { flex: 1 1 8em; }
  .entry .top { display: flex; gap: var(--s1) var(--s4); justify-content: space-between; flex-wrap: wrap; align-items: baseline; }
  /* charts */
  .chart { display: block; width: 100%; height: auto; overflow: visible; font-family: var(--sans); }
  .chart text { fill: var(--ink-2); font-size: var(--chart-text, 13px); font-variant-numeric: tabular-nums; }
  .chart .name { font-size: calc(var(--chart-text, 13px) * 1.15); }
  .chart .strong { fill: var(--ink); font-weight: 600; }
  .chart .value, .chart .a-text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
  .chart .grid { stroke: var(--grid); stroke-width: 1; }
  .chart .axis { stroke: var(--ink); stroke-width: 1; }
  .chart .plan-area { fill: var(--plan); opacity: .5; }
  .chart .plan { fill: none; stroke: var(--plan-edge); stroke-width: 1.5; }
  .chart .was { fill: none; stroke: var(--plan-edge); stroke-width: 1.5; stroke-dasharray: 2 4; }
  .chart .actual { fill: none; stroke: var(--accent); stroke-width: 2.75; stroke-linejoin: round; stroke-linecap: round; }
  .chart .dot { fill: var(--accent); }
  .chart .now { stroke: var(--ink); stroke-width: 1; stroke-dasharray: 3 3; }
  .chart .halo { stroke: var(--paper); stroke-width: 3; }
  .chart .a-text { fill: var(--accent); font-weight: 600; }
  .chart .bar { fill: var(--accent); }
  .chart .bar-off { fill: var(--plan-edge); opacity: .55; }
  .chart .ms { fill: var(--surface); stroke: var(--ink); stroke-width: 1.5; }
  .chart .ms-done { fill: var(--ink); stroke: var(--ink); stroke-width: 1.5; }
  .chart .ms-late { fill: var(--surface); stroke: var(--red); stroke-width: 2; }
  /* two drawings; the one that fits shows, and its text is 13 px or more at every width */
  .chart-figure { container-type: inline-size; }
  .chart-wide { display: none; }
  .chart-narrow { max-width: 36rem; }
  @container (max-width: 23.99rem) {
    .chart-narrow { --chart-text: 14px; }
  }
  @container (max-width: 20.99rem) {
    .chart-narrow { --chart-text: 16.5px; }
  }
  @container (min-width: 30rem) {
    .chart-narrow { --chart-text: 11px; }
  }
  @container (min-width: 60rem) {
    .chart-wide { display: block; --chart-text: 15px; }
    .chart-narrow { display: none; }
  }
  @container (min-width: 68rem) {
    .chart-wide { --chart-text: 13px; }
  }
  .chart-key { display: flex; flex-wrap: wrap; gap: 0 var(--s4); font-size: var(--t1); line-height: var(--lead-1); color: var(--ink-2); margin-bottom: var(--s3); }
  .chart-key span { display: inline-flex; align-items: center; gap: .4em; }
  .chart-key svg { inline-size: 1.5rem; block-size: .5rem; flex: none; }
  .chart-figure > .figcaption { max-width: var(--measure); }
  .figcaption { font-size: var(--t2); line-height: var(--lead-2); color: var(--ink-2); margin-top: var(--s3); }
  /* seal: red belongs here */
  .seal {
    display: inline-flex;
    align-items: center;
    gap: .5em;
    color: var(--seal);
    border: 2px solid var(--seal);
    border-radius: var(--r1);
    padding: .125rem .625rem;
    font: var(--bold) var(--t2)/1.6 var(--song);
    white-space: nowrap;
  }
  .sign { display: grid; grid-template-columns: 1fr; gap: var(--s5); }
  .sign p {
    border-bottom: 1px solid var(--ink);
    padding-bottom: var(--s1);
    min-height: 3rem;
    display: flex;
    align-items: flex-end;
    font-size: var(--t2);
    color: var(--ink-2);
  }
  @media (min-width: 48rem) {
    .sign { grid-template-columns: repeat(3, 1fr); }
  }
}

@layer pages {
  .hero { padding-block: var(--s7) var(--s6); }
  .hero h1 { font-size: clamp(2.125rem, 1.35rem + 3vw, 3.5rem); line-height: 1.24; letter-spacing: .015em; margin-block: var(--s3) var(--s4); }
  .hero .actions { display: flex; flex-wrap: wrap; gap: var(--s3); margin-top: var(--s5); }
  .hero .lights { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); align-items: baseline; }
  .hero-split { display: grid; gap: var(--s6); align-items: end; }
  .eight { inline-size: 100%; max-inline-size: 27rem; }
  .eight text { font: 600 20px var(--song); fill: var(--ink); }
  .eight .track { fill: var(--plan); opacity: .75; }
  .eight .tick { stroke: var(--ink); stroke-width: 2; }
  @media (min-width: 60rem) {
    .hero-split { grid-template-columns: minmax(0, 1fr) 27rem; gap: var(--s8); }
    .hero { padding-bottom: var(--s8); }
  }
  .code { font: var(--bold) var(--t6)/1.3 var(--sans); font-variant-numeric: tabular-nums slashed-zero; letter-spacing: .06em; }
  .sheet {
    background: var(--surface);
    border: 1px solid var(--line);
    padding: clamp(1.25rem, 5vw, 4rem);
    max-width: 52rem;
    margin-inline: auto;
    font-family: var(--song);
  }
  .sheet-head { text-align: center; border-bottom: 2px solid var(--seal); padding-bottom: var(--s4); margin-bottom: var(--s5); }
  .sheet-head .organ { color: var(--seal); font-size: var(--t5); line-height: 1.4; font-weight: var(--bold); letter-spacing: .06em; }
  .sheet .sheet-title { font-family: var(--song); margin-block: 0; text-align: center; font-size: var(--t6); line-height: 1.4; }
  .sheet-note { text-align: center; font-size: var(--t2); line-height: var(--lead-2); color: var(--ink-2); margin-top: var(--s2); }
  :is(.sheet, .bulletin) + .column, :is(.sheet, .bulletin) + section { margin-top: var(--s7); }
  .sheet-text { text-indent: 2em; }
  .sheet-list { list-style: decimal; padding-inline-start: 3.4em; margin-block: var(--s3); line-height: 1.9; }
  .sheet .counts { grid-template-columns: repeat(auto-fit, minmax(5.6em, 1fr)); }
  .sheet-session { margin-top: var(--s4); margin-bottom: var(--s2); }
  .sheet-round { margin-top: var(--s4); }
  .ballot-paper { inline-size: 100%; border-collapse: collapse; margin-block: var(--s4); }
  .ballot-paper th, .ballot-paper td { border: 1px solid var(--ink); padding: var(--s3); text-align: start; }
  .ballot-paper thead th { font-size: var(--t1); font-weight: 500; }
  .ballot-paper tbody th { font-size: 1.1em; font-weight: 600; }
  .ballot-paper thead th { white-space: nowrap; }
  .ballot-paper td:first-child { inline-size: 3.6em; text-align: center; font-variant-numeric: tabular-nums; }
  .ballot-paper .mark { inline-size: 5.6em; block-size: 3.4em; }
  .paper-rule { font-weight: 600; }
  .paper-state { font-weight: 400; margin-top: var(--s1); }
  @media (max-width: 30rem) {
    .ballot-paper th, .ballot-paper td { padding: var(--s2); }
    .ballot-paper thead th { white-space: normal; }
    .ballot-paper thead th:nth-child(n + 3) { writing-mode: vertical-rl; padding-inline: var(--s2); }
    .ballot-paper tbody th { font-size: 1em; overflow-wrap: anywhere; }
    .ballot-paper td:first-child { inline-size: 2em; }
    .ballot-paper .mark { inline-size: 2.6em; }
  }
  .paper-foot { margin-top: var(--s5); }
  .sheet-head .organ + .sheet-title { margin-top: var(--s3); }
  .sheet-note + :is(p, .table-wrap) { margin-top: var(--s5); }
  p + .sheet { margin-top: var(--s4); }
  .sheet-title h1 { font: inherit; font-weight: var(--bold); }
  .roll-names { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: var(--s1) var(--s5); font-size: var(--t2); line-height: var(--lead-2); }
  .roll-names > li { display: grid; grid-template-columns: 2.5em minmax(0, 1fr) auto; gap: var(--s2); align-items: baseline; border-bottom: 1px solid var(--line); break-inside: avoid; }
  .roll-names .num { text-align: end; color: var(--ink-3); }
  .sheet-base { margin-top: var(--s5); }
  .book-entry > * + .table-wrap, .book-entry > .table-wrap + * { margin-top: var(--s4); }
  .sign-date { text-align: end; font-size: var(--t2); color: var(--ink-2); margin-top: var(--s5); }
  .sheet-title ~ :is(.entered, .facts) { margin-top: var(--s5); }
  .sheet-sign { margin-top: var(--s6); text-align: right; }
  .sheet .table { font-size: var(--t2); }
  .sheet-text + .table-wrap, .sheet .facts + .table-wrap { margin-top: var(--s4); }
  /* Twelve months beside a target: as many columns as a sheet takes. */
  .sheet .table--months { font-size: var(--t1); }
  .sheet .table--months :is(th, td) { padding-inline: 2px; }
  .sheet .table--months :is(th, td):first-child { padding-inline-start: 0; }
  .sheet .table thead th { white-space: normal; }
  /* Seven columns do not fit a phone: a table keeps its width and is pushed sideways. */
  .bulletin .table { min-inline-size: 36rem; }
  .bulletin .sheet-end { margin-top: var(--s6); border-block-start: 1px solid var(--line); padding-block-start: var(--s3); }
  .letter { font-size: var(--t3); line-height: var(--lead-3); }
  .letter + .letter { margin-top: var(--s6); }
  .letter p + p { margin-top: var(--s2); }
  /* An answer is read whole before it is sent. */
  .answers .textarea { field-sizing: content; min-height: 5.5rem; }
  .slips-head { margin-bottom: var(--s6); }
  .sheet :is(h2, h3, h4):not(.sheet-title) { font: var(--bold) var(--t4)/var(--lead-4) var(--song); margin-block: var(--s5) var(--s2); }
  /* a desk: figures, one large input, an answer that is read in one glance */
  .desk { max-width: 60rem; }
  /* The tabs and the heads above have a rule already. */
  .desk .figures { border-block-start: 0; padding-block: var(--s3); }
  .desk-form .label { font-size: var(--t3); }
  .desk-line { display: grid; grid-template-columns: minmax(0, 1fr) max-content; gap: var(--s3); }
  .desk-input { min-height: 3.5rem; font-size: var(--t5); padding-inline: var(--s4); border-width: 2px; border-color: var(--accent); }
  .desk-answer { padding: var(--s5); background: var(--surface); border: 1px solid var(--line); border-inline-start: 8px solid var(--line-2); border-radius: var(--r1); }
  .desk-answer > * + * { margin-top: var(--s2); }
  .desk-answer--done { border-inline-start-color: var(--green); background: var(--green-soft); }
  .desk-answer--know { border-inline-start-color: var(--accent); background: var(--accent-soft); }
  .desk-answer--stop { border-inline-start-color: var(--red); background: var(--red-soft); }
  .desk-answer > h2 { font-size: var(--t5); line-height: var(--lead-5); }
  .desk-state { font: var(--bold) var(--t7)/1.3 var(--sans); }
  .desk-place + .desk-actions { margin-top: var(--s3); }
  .desk-answer--done .desk-state { color: var(--green); }
  .desk-answer--stop .desk-state { color: var(--red); }
  .desk-answer > .desk-name { font: var(--bold) var(--t8)/1.25 var(--song); margin-top: 0; overflow-wrap: anywhere; }
  .desk-place { font-size: var(--t4); line-height: var(--lead-4); }
  .desk-actions { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: flex-start; }
  .desk-actions:empty { display: none; }
  .desk-undo > summary { display: inline-flex; align-items: center; min-height: var(--touch); color: var(--accent); text-decoration: underline; text-underline-offset: .22em; cursor: pointer; list-style: none; }
  .desk-undo > summary::-webkit-details-marker { display: none; }
  .desk-steps, .desk-list { list-style: none; padding: 0; }
  .desk-steps > li { display: grid; grid-template-columns: minmax(4em, max-content) minmax(0, 1fr) auto; gap: 0 var(--s4); align-items: center; border-bottom: 1px solid var(--line); min-height: var(--touch); }
  .desk-step-name { font-weight: var(--bold); }
  .desk-steps .desk-undo[open] { grid-column: 1 / -1; padding-bottom: var(--s3); }
  .desk-list > li { display: grid; grid-template-columns: minmax(0, 1fr) max-content 6.5rem; gap: 0 var(--s3); align-items: center; border-bottom: 1px solid var(--line); padding-block: var(--s1); min-height: 3.25rem; }
  .desk-list .button { width: 100%; min-height: var(--touch); padding-inline: var(--s2); }
  .desk-who { display: grid; }
  .desk-who b { font-size: var(--t4); line-height: var(--lead-4); overflow-wrap: anywhere; }
  .desk-here { color: var(--green); font-weight: var(--bold); }
  @media (max-width: 47.99rem) {
    /* The input and its answer come up without scrolling. */
    .desk > h1 { font-size: var(--t5); line-height: var(--lead-5); }
    .desk .figures { grid-template-columns: repeat(auto-fit, minmax(4.5rem, 1fr)); gap: var(--s3); }
    .desk .figure b { font-size: var(--t5); }
    .desk .figure > span { font-size: var(--t1); line-height: 1.45; }
    .desk .section-head :is(h2, h3) { font-size: var(--t3); line-height: 1.45; }
    .desk-answer { padding: var(--s4); }
    .desk-answer > .desk-name { font-size: var(--t7); }
    .desk-state { font-size: var(--t6); }
    .desk-list > li { grid-template-columns: minmax(0, 1fr) max-content; }
    .desk-list .desk-who { grid-column: 1 / -1; }
    .desk-list .button { width: auto; min-width: 6.5rem; }
  }
  /* passes: cards of 90 by 54 mm, ten on A4, cut along the lines */
  .passes { list-style: none; padding: 0; margin-top: var(--s6); display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: var(--s4); }
  .pass { display: grid; grid-template-columns: minmax(0, 1fr) 7.25rem; grid-template-rows: auto 1fr; gap: var(--s2) var(--s3); padding: var(--s4); background: #fff; color: #1b1b1b; border: 1px solid var(--line-2); font-family: var(--song); break-inside: avoid; }
  .pass-organ { grid-column: 1 / -1; color: #a3231a; font-weight: var(--bold); font-size: var(--t2); line-height: 1.4; text-align: center; padding-bottom: var(--s1); border-bottom: 1px solid #a3231a; }
  .pass-who { display: grid; align-content: space-between; gap: var(--s1); }
  .pass-kind { font-size: var(--t2); letter-spacing: .5em; line-height: 1.4; }
  .pass:lang(en) .pass-kind { letter-spacing: normal; }
  .pass-name { font-weight: var(--bold); font-size: var(--t6); line-height: 1.2; overflow-wrap: anywhere; }
  .pass-delegation { font-size: var(--t3); line-height: 1.3; }
  .pass-place { display: flex; flex-wrap: wrap; gap: 0 var(--s4); font-family: var(--sans); font-size: var(--t2); line-height: 1.4; }
  .pass-code { text-align: center; align-self: end; }
  .pass-code .mono { font-size: .75rem; line-height: 1.3; white-space: nowrap; }
  .qr { display: block; inline-size: 100%; block-size: auto; aspect-ratio: 1; }
  .qr-light { fill: #fff; }
  .qr-dark { fill: #000; shape-rendering: crispEdges; }
  /* rules of votes */
  .rule-part { border-top: 1px solid var(--line); padding-top: var(--s5); margin-top: var(--s6); }
  .rule-part > .rule-stated { margin-top: var(--s1); padding-block: var(--s2); color: var(--ink-2); font-size: var(--t2); }
  .rule-part > .rule-stated + .field { margin-top: var(--s6); }
  .rule-part .input--code { max-width: 10rem; }
  .rule-cell { max-width: 9rem; }
  .rule-people { align-items: flex-end; }
  .rule-people .field { margin: 0; }
  .rule-votes { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: var(--s4); margin-top: var(--s3); }
  .rule-votes .field { margin: 0; }
  .rule-votes .field--error { grid-column: 1 / -1; }
  .rule-line + .rule-line, .rule-number + .rule-line { margin-top: var(--s2); }
  .rule-number { margin-top: var(--s1); padding-inline-start: var(--s4); border-inline-start: 3px solid var(--line); }
  /* console */
  .console { background: var(--paper); font-size: var(--t2); line-height: var(--lead-2); }
  .console .button { font-size: var(--t2); }
  .console .label { font-size: var(--t2); }
  .console .masthead .wrap { min-height: 3.25rem; max-width: none; }
  .console .sample-bar .wrap { max-width: none; }
  @media (max-width: 47.99rem) {
    .console .brand > span:last-child { position: absolute; clip-path: inset(50%); }
    .console .tools { flex: 1; justify-content: flex-end; }
  }
  .account { position: relative; font-size: var(--t2); }
  .account > summary {
    display: flex;
    align-items: center;
    gap: .5em;
    min-height: var(--touch);
    padding-inline: .625rem;
    cursor: pointer;
    list-style: none;
    color: var(--ink-2);
  }
  .account > summary::-webkit-details-marker { display: none; }
  .account > summary::after { content: ""; border: .3em solid transparent; border-block-start-color: currentColor; margin-block-start: .3em; flex: none; }
  .account > summary:hover { color: var(--accent); }
  .account-panel {
    position: absolute;
    inset-inline-end: 0;
    z-index: 5;
    inline-size: min(20rem, calc(100vw - 2 * var(--gutter)));
    padding: var(--s4) var(--s5);
    background: var(--surface);
    border: 1px solid var(--ink);
    border-radius: var(--r2);
  }
  .account-panel form + form { margin-top: var(--s4); padding-top: var(--s4); border-top: 1px solid var(--line); }
  .account-panel .button { margin-top: var(--s3); }
  .console-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--s5);
    align-items: center;
    border-top: 1px solid var(--line);
    padding: var(--s3) var(--gutter);
    font-size: var(--t1);
    line-height: var(--lead-1);
    color: var(--ink-3);
  }
  .console-foot a { display: inline-flex; align-items: center; min-height: var(--touch); color: var(--ink-2); }
  .console-foot p { margin-inline-end: auto; }
  @media (max-width: 30rem) {
    .console-foot p { flex: 1 0 100%; }
  }
  .shell { display: grid; }
  .sidenav { border-bottom: 1px solid var(--line); background: var(--surface); overflow-x: auto; }
  .sidenav { display: flex; padding-inline: var(--s3); }
  .sidenav ul { display: flex; }
  .sidenav a {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    min-height: var(--touch);
    padding: .25rem .75rem;
    color: var(--ink-2);
    text-decoration: none;
    white-space: nowrap;
    border-radius: var(--r1);
  }
  .sidenav a:hover { background: var(--sunken); color: var(--ink); }
  .sidenav a[aria-current] { color: var(--ink); font-weight: var(--bold); background: var(--accent-soft); }
  .sidenav b { font-weight: var(--regular); font-size: var(--t1); color: var(--ink-3); font-variant-numeric: tabular-nums; }
  .sidenav .group { display: none; }
  .work { padding: var(--s5) var(--gutter) var(--s9); min-width: 0; }
  /* where the pages stand in a row, the one looked at stays in view */
  @media (max-width: 59.99rem) {
    .sidenav ul { display: contents; }
    .sidenav li { list-style: none; }
    .sidenav li:has([aria-current]) { position: sticky; inset-inline: 0; z-index: 1; background: var(--surface); }
    /* its neighbours fade away beneath it instead of ending in the middle of a word */
    .sidenav li:has([aria-current])::before, .sidenav li:has([aria-current])::after {
      content: "";
      position: absolute;
      inset-block: 0;
      inline-size: .75rem;
      pointer-events: none;
    }
    .sidenav li:has([aria-current])::before { inset-inline-end: 100%; background: linear-gradient(to left, var(--surface), transparent); }
    .sidenav li:has([aria-current])::after { inset-inline-start: 100%; background: linear-gradient(to right, var(--surface), transparent); }
  }
  @media (min-width: 60rem) {
    .shell { grid-template-columns: 13.5rem minmax(0, 1fr); min-height: calc(100vh - 3.25rem); }
    .sidenav { display: block; border-bottom: 0; border-inline-end: 1px solid var(--line); padding: var(--s5) var(--s3); }
    .sidenav ul { display: block; }
    .sidenav a { min-height: 2.25rem; }
    .sidenav .group { display: block; font-size: var(--t1); color: var(--ink-3); padding: var(--s4) .75rem var(--s1); }
    .work { padding: var(--s6) var(--s6) var(--s9); }
  }
  .todo { background: var(--surface); border-top: 1px solid var(--ink); }
  .todo > li {
    display: grid;
    grid-template-columns: 1fr;
    gap: var(--s1) var(--s4);
    padding: var(--s3) var(--s4);
    border-bottom: 1px solid var(--line);
    align-items: center;
    position: relative;
  }
  .todo > li:hover { background: color-mix(in srgb, var(--accent-soft) 45%, var(--surface)); }
  /* a month that is filled in where it waits: what stands beside it stays at its top */
  .todo > li:has(.details[open] > .form[data-draft]) { align-items: start; }
  .todo .details > .form[data-draft] { max-width: var(--measure); }
  .todo :is(h2, h3, h4) { font-size: var(--t3); line-height: 1.45; }
  .todo :is(h2, h3, h4) a { color: inherit; text-decoration: none; }
  .todo :is(h2, h3, h4) a::after { content: ""; position: absolute; inset: 0; }
  .todo .button { justify-self: start; }
  .todo div p { color: var(--ink-2); }
  @media (min-width: 48rem) {
    .todo { display: grid; grid-template-columns: max-content minmax(0, 1fr) max-content; }
    .todo > li { grid-template-columns: subgrid; grid-column: 1 / -1; }
  }
  /* the steps of a preparation: how far, then what */
  .checklist { list-style: none; padding: 0; background: var(--surface); border-top: 1px solid var(--ink); }
  .checklist > li { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s1) var(--s4); padding: var(--s3) var(--s4); border-bottom: 1px solid var(--line); align-items: baseline; }
  .checklist h3 { font-size: var(--t3); line-height: 1.45; }
  .checklist .row { gap: 0 var(--s5); align-items: start; }
  .checklist .details[open] { flex: 1 0 100%; }
  @media (min-width: 48rem) {
    .checklist { display: grid; grid-template-columns: max-content minmax(0, 1fr); }
    .checklist > li { grid-template-columns: subgrid; grid-column: 1 / -1; }
  }
  .agenda { list-style: none; padding: 0; display: grid; grid-template-columns: max-content minmax(0, 1fr); }
  .agenda > li { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; gap: var(--s3); padding-block: var(--s1); border-bottom: 1px solid var(--line); align-items: baseline; break-inside: avoid; }
  .agenda-day + .agenda-day { margin-top: var(--s5); }
  /* what checks found: the weight, then what it is about */
  .findings > li { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: var(--s1) var(--s3); align-items: baseline; padding-block: var(--s1); }
  .findings .badge { justify-self: start; }
  .table tr:has(.input--place) > * { vertical-align: middle; }
  .table td:has(> .input--place, > .row--tight > .input--place) { inline-size: 1%; }
  .filter-row { display: flex; flex-wrap: wrap; gap: var(--s3) var(--s4); align-items: end; }
  .filter-row > .field { margin: 0; flex: 1 1 8rem; max-width: 14rem; min-width: 0; }
  .filter-row > .button { flex: none; }
  .filter-tick { min-height: var(--touch); align-items: center; }
  .filter-row > .filter-tick { padding-block: 0; }
  @media (max-width: 47.99rem) {
    .filter-row > .field { flex: 1 1 calc(50% - var(--s4) / 2); max-width: none; }
    .filter-row > .filter-tick { flex: 1 1 auto; }
  }
  .table .due-day { display: block; white-space: normal; text-align: start; }
  .panes { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s4); }
  .pane { background: var(--surface); border: 1px solid var(--line); border-radius: var(--r2); min-width: 0; }
  .pane-head {
    padding: var(--s3) var(--s4);
    border-bottom: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    justify-content: space-between;
    align-items: center;
  }
  .pane-head :is(h2, h3) { font-size: var(--t3); }
  .pane-body { padding: var(--s4); }
  @media (min-width: 72rem) {
    .panes { grid-template-columns: 19rem minmax(0, 1fr) 22rem; align-items: start; }
  }
  .slip { display: block; padding: var(--s3) var(--s4); border-bottom: 1px solid var(--line); position: relative; }
  .slip:last-child { border: 0; }
  .slip[aria-current] { background: var(--accent-soft); box-shadow: inset 4px 0 var(--accent); }
  .slip :is(h2, h3, h4) { font-size: var(--t2); line-height: 1.5; text-wrap: wrap; }
  .slip :is(h2, h3, h4) a { color: inherit; text-decoration: none; }
  .slip :is(h2, h3, h4) a::after { content: ""; position: absolute; inset: 0; }
  .slip p { font-size: var(--t1); line-height: 1.6; color: var(--ink-2); }
  .slip--tick { display: grid; grid-template-columns: 1.5rem minmax(0, 1fr); gap: var(--s3); }
  .slip--tick input { inline-size: 1.5rem; block-size: 1.5rem; margin: 0; position: relative; z-index: 1; accent-color: var(--accent); }
  .slip-done { color: var(--accent); font-weight: var(--bold); text-align: center; }
  .slip:has(a:focus-visible) { outline: 3px solid var(--focus); outline-offset: -3px; }
  .slip a:focus-visible { outline: 0; }
  .bench-head h1 { margin-block: 0 var(--s1); }
  .bench-text { font-size: var(--t3); line-height: var(--lead-3); }
  .bench-floor { gap: var(--s2); align-items: center; }
  .bench-floor .input { inline-size: 3.5rem; min-height: 2.25rem; padding: .125rem .5rem; }
  .bench-another > .field { flex: 1 1 10rem; max-width: none; }
  .bench-earlier h4 { font-size: var(--t2); margin-bottom: var(--s1); }
  .bench-earlier li { border-top: 1px solid var(--line); padding-top: var(--s2); }
  .bench-earlier .quiet { font-size: var(--t1); line-height: var(--lead-1); }
  .bench-earlier .details > summary { min-height: 2.25rem; }
  .panes .choice { padding-block: var(--s1); }
  .bench-reason { margin-block: var(--s4); }
  #decide:not(:has([value=reject]:checked)) .bench-reason { display: none; }
  .bench-keys { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s5); }
  @media (hover: none), (max-width: 47.99rem) {
    .bench-keys { display: none; }
  }
  kbd { font: inherit; font-size: var(--t1); border: 1px solid var(--line-2); border-radius: var(--r1); padding: .0625rem .375rem; background: var(--surface); }
  .like { display: flex; align-items: center; gap: var(--s2); font-size: var(--t1); color: var(--ink-2); white-space: nowrap; }
  .like svg { inline-size: 3.5rem; block-size: .375rem; flex: none; }
  .like .track { fill: var(--plan); }
  .like .bar { fill: var(--accent); }
  .search { display: grid; gap: var(--s3); }
  .search-words { display: grid; gap: var(--s3); align-items: end; }
  .search-conditions { display: grid; gap: var(--s4); grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); padding-block: var(--s3); }
  .search-conditions > .row { align-self: end; }
  @media (min-width: 48rem) {
    .search-words { grid-template-columns: minmax(0, 32rem) max-content; }
  }
  .chosen-link[aria-current] { color: var(--ink); font-weight: var(--bold); text-decoration: none; }
  .excerpt { font-weight: var(--regular); margin-block-start: var(--s1); }
  .alike { list-style: none; padding: 0; border-top: 1px solid var(--line); }
  .alike > li { padding-block: var(--s3); border-bottom: 1px solid var(--line); display: grid; gap: var(--s1); }
  .alike h3 { font-size: var(--t2); line-height: 1.5; }
  .others:not(:empty) { border-block: 1px solid var(--line); padding-block: var(--s3); }
  .others h2 { font-size: var(--t2); line-height: 1.5; }
  .others-list { list-style: none; padding: 0; display: grid; gap: var(--s2); }
  .others-list li { display: grid; line-height: 1.5; }
  mark { background: var(--mark); color: inherit; padding: 0 .1em; }
  .tally { border-collapse: collapse; width: 100%; }
  .tally td, .tally th { padding: .25rem .5rem; border-bottom: 1px solid var(--line); text-align: start; font-weight: var(--regular); }
  .tally .end { text-align: end; }
  .tally :is(th, td):first-child { padding-inline-start: 0; }
  .tally .num { text-align: end; inline-size: 2.25em; }
  .tally .input { min-height: 2.5rem; max-width: 7rem; margin-inline-start: auto; }
  .tally caption { text-align: start; font-weight: var(--bold); padding-block: var(--s2); }
  .tally .error { font-weight: var(--regular); }
  .tally th .error { margin-block: var(--s1) 0; }
  .tally tr.field--error { box-shadow: inset 4px 0 var(--red); }
  .tally tr.field--error > :first-child { padding-inline-start: var(--s3); }
  .tally td:last-child { inline-size: min(8rem, 36%); text-align: end; padding-inline-end: 0; }
  .tally-pair { display: grid; gap: var(--s1); justify-items: end; }
  .tally .tally-pair .input { inline-size: 7rem; }
  .count-item { border-top: 1px solid var(--line); padding-top: var(--s3); display: grid; gap: var(--s3); }
  .count-item > h2 { font-size: var(--t2); line-height: 1.5; }
  .count-answers { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: var(--s2); }
  .count-answers .input { inline-size: 100%; min-height: 2.5rem; }
  .count-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: var(--s4); }
  .count-picture img { max-inline-size: 100%; block-size: auto; border: 1px solid var(--line); border-radius: var(--r2); }
  /* report card */
  .card-table .card-part { display: block; }
  .card-table :is(th, td) { vertical-align: top; }
  .card-table tbody th { min-width: 12em; }
  .card-table del, .facts del { color: var(--ink-3); text-decoration-thickness: 1px; }
  .card-table tr:target > * { background: var(--accent-soft); }
  .card-table .late { color: var(--red); }
  .card-misses { display: grid; gap: var(--s5); }
  .card-miss { border-top: 2px solid var(--red); padding-top: var(--s3); }
  .card-miss h3 { margin-bottom: var(--s3); }
  .card-miss .card-part { display: block; }
  fieldset.card-miss { border-inline: 0; border-bottom: 0; padding-inline: 0; margin: 0; }
  .card-story p { font-size: var(--t3); line-height: var(--lead-3); margin-top: var(--s4); }
  .bound { color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .25em; }
  a.bound:hover { color: var(--accent); }
  .card-desk .table td:not(.num) { min-width: 0; }
  @media (min-width: 48rem) {
    .card-misses { grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); gap: var(--s6); }
  }
  @media (max-width: 47.99rem) {
    .card-table, .card-table tbody, .card-table tr, .card-table :is(th, td) { display: block; }
    .card-table { border-bottom: 0; }
    .card-table thead { display: none; }
    .card-table tr { border-bottom: 1px solid var(--ink); padding-block: var(--s3); }
    .card-table :is(th, td) { border: 0; padding: var(--s1) 0; min-width: 0; }
    .card-table tbody th { font-size: var(--t3); padding-bottom: var(--s2); }
    .card-table td { display: grid; grid-template-columns: 6.5em minmax(0, 1fr); column-gap: var(--s3); }
    .card-table td::before { content: attr(data-label); color: var(--ink-3); font-size: var(--t1); padding-top: .15em; }
  }
  .survey-slips .pass { grid-template-columns: minmax(0, 1fr); }
  .survey-slips .code { font-size: var(--t4); white-space: nowrap; }
  /* wall */
  .wall { width: 100%; border-collapse: collapse; font-size: var(--t2); line-height: 1.45; border-block: 2px solid var(--ink); }
  .wall th, .wall td { padding: .375rem .625rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: middle; }
  .wall thead th { font-size: var(--t1); color: var(--ink-2); vertical-align: bottom; border-bottom: 1px solid var(--ink); white-space: nowrap; }
  .wall .num { text-align: end; white-space: nowrap; }
  .wall tbody th { font-weight: var(--bold); min-width: 10em; background: var(--paper); }
  @media (max-width: 60rem) {
    .wall th[scope=row] { position: sticky; left: 0; z-index: 1; }
  }
  .wall tbody th small { display: block; font-weight: var(--regular); color: var(--ink-3); }
  .wall .sub th { font-weight: var(--regular); padding-inline-start: 1.25rem; }
  .wall .sub td, .wall .sub th { padding-block: .125rem; }
  .wall .curve { padding: 0; inline-size: 26rem; min-width: 20rem; }
  .wall td.curve { vertical-align: bottom; }
  .wall .months { display: grid; grid-template-columns: repeat(12, 1fr); font-weight: var(--regular); padding: 0; text-align: center; }
  .wall .no { font: var(--bold) var(--t4)/1 var(--song); color: var(--accent); }
  .wall a { color: inherit; text-decoration: none; }
  .wall-page > * + * { margin-top: var(--s4); }
  .wall .chart { inline-size: 100%; }
  .legend { gap: var(--s2) var(--s5); }
  .legend .row { gap: .5em; }
  .legend .chart { inline-size: 28px; }
  .legend .chart--mark { inline-size: 12px; }
  .select--auto { inline-size: auto; max-inline-size: 100%; font-size: var(--t2); }
  .wall-page form.row { min-width: 0; flex-wrap: wrap; }
  .wall a:hover { text-decoration: underline; color: var(--accent); }
  .behind { color: var(--red); font-weight: var(--bold); }
  /* booth: one question, a thumb, no doubt */
  .booth { background: var(--paper); min-height: 100vh; display: flex; flex-direction: column; }
  .booth-head {
    background: var(--surface);
    border-bottom: 1px solid var(--line);
    padding: var(--s3) var(--gutter);
    display: flex;
    justify-content: space-between;
    gap: var(--s3);
    align-items: center;
    font-size: var(--t2);
  }
  .booth main { flex: 1; padding: var(--s5) var(--gutter) var(--s7); width: 100%; max-width: 40rem; margin-inline: auto; }
  .booth h1 { font-size: var(--t6); line-height: 1.35; }
  .picks { border-top: 1px solid var(--ink); margin-inline: calc(-1 * var(--gutter)); }
  .pick {
    position: relative;
    display: grid;
    grid-template-columns: 2rem 1fr 2rem;
    gap: var(--s3);
    align-items: center;
    min-height: 4.5rem;
    padding: var(--s3) var(--gutter);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
    cursor: pointer;
    line-height: 1.45;
  }
  .pick .no { font: var(--bold) var(--t5)/1 var(--song); color: var(--ink-3); text-align: center; }
  .pick b { display: block; font-size: var(--t3); }
  .pick small { color: var(--ink-2); }
  .pick input {
    appearance: none;
    inline-size: 2rem;
    block-size: 2rem;
    margin: 0;
    border: 2px solid var(--line-2);
    border-radius: 50%;
    display: grid;
    place-content: center;
    background: var(--surface);
  }
  .pick:has(:checked) { background: var(--accent-soft); box-shadow: inset 4px 0 var(--accent); }
  .pick:has(:checked) .no { color: var(--accent); }
  .pick input:checked { background: var(--accent); border-color: var(--accent); }
  .pick input:checked::before {
    content: "";
    inline-size: .9375rem;
    block-size: .5rem;
    border: solid var(--on-accent);
    border-width: 0 0 3px 3px;
    transform: translateY(-2px) rotate(-45deg);
  }
  .pick:has(:focus-visible) { outline: 3px solid var(--focus); outline-offset: -3px; }
  .pick input:focus-visible { outline: 0; }
  .booth-bar {
    position: sticky;
    bottom: 0;
    background: var(--surface);
    border-top: 1px solid var(--ink);
    padding: var(--s3) var(--gutter) calc(var(--s3) + env(safe-area-inset-bottom));
  }
  .booth-bar .inner { max-width: 40rem; margin-inline: auto; display: flex; justify-content: space-between; align-items: center; gap: var(--s4); }
  .booth-bar .button { flex: none; white-space: nowrap; }
  .booth-bar output b { font-size: var(--t6); line-height: 1.1; }
  .booth-bar output { min-width: 0; flex: 1; font-size: var(--t2); line-height: 1.3; color: var(--ink-2); }
  .booth-bar output b { color: var(--ink); }
  .pips { display: flex; gap: 3px; margin-top: .375rem; }
  .pips i { flex: 0 1 1rem; min-width: .25rem; block-size: .3125rem; background: var(--plan); }
  .pips i.on { background: var(--accent); }
  /* hall: 30 metres away. Units are screen heights; nothing smaller than 4.6vh */
  .hall {
    background: var(--paper);
    color: var(--ink);
    height: 100vh;
    overflow: hidden;
    display: grid;
    grid-template-rows: auto 1fr auto;
    padding: 4vh 4vw;
    font-size: 4.6vh;
    line-height: 1.3;
  }
  .hall h1 { font: var(--bold) 5vh/1.25 var(--song); color: var(--ink-2); letter-spacing: .04em; }
  .hall-main { display: grid; grid-template-columns: 1.15fr 1fr; gap: 5vw; align-items: center; }
  .hall .state { font: var(--bold) min(17vh, 10.5vw)/1.1 var(--song); letter-spacing: .04em; }
  .hall .since { color: var(--ink-2); margin-top: 2vh; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
  .hall .huge { white-space: nowrap; font-size: min(27vh, 15vw); line-height: 1; font-weight: 600; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
  .hall .pair { display: flex; align-items: baseline; gap: 2vw; }
  .hall .of { white-space: nowrap; color: var(--ink-2); font-size: 6vh; }
  .hall .line {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 1.5vh 2vw;
    align-items: baseline;
    border-top: 2px solid var(--line-2);
    padding-top: 2.4vh;
    margin-top: 3vh;
  }
  .hall .line dt { color: var(--ink-2); }
  .hall .line dd { text-align: end; font-weight: 600; font-size: 9vh; line-height: 1.05; font-variant-numeric: tabular-nums; }
  .hall-gauge { display: block; inline-size: 100%; block-size: 5.6vh; margin-top: 1.8vh; overflow: visible; }
  .hall-gauge .track { fill: var(--plan); }
  .hall-gauge .bar { fill: var(--accent); }
  .hall-gauge .tick { fill: var(--ink); width: .5vh; transform: translateX(-.25vh); }
  .hall .ok { display: flex; align-items: center; gap: .4em; color: var(--green); font-weight: 600; font-size: 5.4vh; margin-top: 2vh; }
  .hall .ok svg { inline-size: 1em; block-size: 1em; }
  .hall .ok--not { color: var(--red); }
  .hall .sample { font-size: 3.2vh; }
  .hall-result { display: grid; align-content: center; gap: 5vh; min-block-size: 0; }
  .hall .state--small { font-size: min(9vh, 5.2vw); }
  .hall-list { list-style: decimal; padding-inline-start: 1.8em; font-size: 6vh; line-height: 1.5; }
  .hall-list--two { columns: 2; column-gap: 5vw; font-size: min(4.7vh, 3vw); }
  .hall-list li { break-inside: avoid; padding-inline-start: .2em; }
  .hall-list li::marker { color: var(--ink-3); font-variant-numeric: tabular-nums; }
  .hall-grades { list-style: none; font-size: 6vh; line-height: 1.3; }
  .hall-grades--two { columns: 2; column-gap: 5vw; font-size: min(4.2vh, 2.5vw); }
  :lang(en) .hall-grades--two { font-size: min(3.5vh, 2.1vw); }
  .hall-grades li { break-inside: avoid; display: grid; grid-template-columns: 1.4em minmax(0, 1fr) auto; column-gap: .5em; padding-block: .22em; }
  .hall-grades .number { color: var(--ink-3); font-variant-numeric: tabular-nums; }
  .hall-grades .mark { display: block; color: var(--ink-2); font-size: .7em; }
  .hall-grades .grade { font-weight: 600; }
  .hall-steps { display: flex; justify-content: space-between; gap: 2vw; border-top: 2px solid var(--line-2); padding-top: 2.2vh; color: var(--ink-3); }
  .hall-steps li { position: relative; white-space: nowrap; }
  .hall-steps li.done { color: var(--ink-2); }
  .hall-steps li.now { color: var(--ink); font-weight: 600; }
  .hall-steps li.now::before { content: ""; position: absolute; top: calc(-2.2vh - 5px); inset-inline: 0; block-size: 8px; background: var(--accent); }
  @media (max-width: 50rem) {
    .hall { height: auto; min-block-size: 100vh; overflow: visible; gap: 4vh; padding: 5vw; font-size: var(--t4); }
    .hall h1 { font-size: var(--t4); }
    .hall-main { grid-template-columns: minmax(0, 1fr); align-content: start; }
    .hall .state { font-size: 13vw; }
    .hall .state--small { font-size: 8vw; }
    .hall .huge { font-size: 22vw; }
    .hall :is(.of, .ok) { white-space: normal; font-size: var(--t4); }
    .hall .line dd { font-size: var(--t6); }
    .hall .sample { font-size: var(--t1); }
    .hall-list, .hall-list--two { columns: 1; font-size: var(--t4); padding-inline-start: 2em; }
    .hall-steps { flex-wrap: wrap; gap: var(--s2) var(--s4); }
    .hall-steps li.now::before { content: none; }
  }
  .screen { min-height: 100vh; padding: 2.4vh 2vw; font-size: 1.85vh; display: flex; flex-direction: column; gap: 2vh; }
  .screen h1 { font-size: 3.8vh; line-height: 1.2; }
  .screen .wall { font-size: 1.95vh; flex: 1; }
  .screen .wall thead th { font-size: 1.6vh; }
  .screen .wall .no { font-size: 3.4vh; }
  .screen .wall tbody th small { font-size: 1.55vh; }
  .screen .light { font-size: 1.95vh; }
  .screen .wall td, .screen .wall th { padding: .3vh .6vw; }
  .screen .wall .curve { inline-size: 38vw; padding: 0; }
  .screen .figures { padding-block: 1.4vh; border-block: 1px solid var(--line); }
  .screen .figure b { font-size: 4.6vh; line-height: 1.1; }
  .screen .figure > span, .screen .figure b small { font-size: 1.7vh; }
}

/* the page of all components */
@layer pages {
  .library-part > * + * { margin-top: var(--s5); }
  .swatches { display: grid; grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr)); gap: var(--s3); }
  .swatches svg { inline-size: 100%; block-size: 3.5rem; }
  .swatches rect { stroke: var(--line); }
  .swatch-paper { fill: var(--paper); }
  .swatch-surface { fill: var(--surface); }
  .swatch-sunken { fill: var(--sunken); }
  .swatch-ink { fill: var(--ink); }
  .swatch-ink-2 { fill: var(--ink-2); }
  .swatch-ink-3 { fill: var(--ink-3); }
  .swatch-line { fill: var(--line); }
  .swatch-line-2 { fill: var(--line-2); }
  .swatch-accent { fill: var(--accent); }
  .swatch-accent-strong { fill: var(--accent-strong); }
  .swatch-accent-soft { fill: var(--accent-soft); }
  .swatch-seal { fill: var(--seal); }
  .swatch-green { fill: var(--green); }
  .swatch-yellow { fill: var(--yellow); }
  .swatch-yellow-mark { fill: var(--yellow-mark); }
  .swatch-red { fill: var(--red); }
  .swatch-blue { fill: var(--blue); }
  .swatch-grey { fill: var(--grey); }
  .swatch-focus { fill: var(--focus); }
  .swatch-plan { fill: var(--plan); }
  .type-1 { font-size: var(--t1); line-height: var(--lead-1); }
  .type-2 { font-size: var(--t2); line-height: var(--lead-2); }
  .type-3 { font-size: var(--t3); line-height: var(--lead-3); }
  .type-4 { font-size: var(--t4); line-height: var(--lead-4); }
  .type-5 { font: var(--bold) var(--t5)/var(--lead-5) var(--song); }
  .type-6 { font: var(--bold) var(--t6)/var(--lead-6) var(--song); }
  .type-7 { font: var(--bold) var(--t7)/var(--lead-7) var(--song); }
  .type-8 { font: var(--bold) clamp(2.125rem, 1.35rem + 3vw, 3.5rem)/1.24 var(--song); }
}

@layer modes {
  /* elder mode: every rem grows by 1.4, so the smallest text is 18 px and a target 61 px */
  html.elder { font-size: 140%; }
  .elder { --page: 60rem; --touch: 2.75rem; --ink-2: #30363a; --ink-3: #42494d; --line: #b9b4a8; }
  .elder .grid-2 { grid-template-columns: minmax(0, 1fr); }
  @media (max-width: 67.99rem) {
    .elder .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--s5); }
    .elder .figures > * { padding-inline: 0; border: 0; }
  }
  .elder .panes { grid-template-columns: minmax(0, 1fr); }
  @media (max-width: 22rem) {
    .figures { grid-template-columns: 1fr; }
  }
  @container (max-width: 29.99rem) {
    .elder .chart-narrow { --chart-text: 18px; }
  }
  .elder .eight text { font-size: 24px; }
  .elder .mainnav { display: none; }
  .elder .tools .menu-link { display: inline-flex; }
  @media (max-width: 47.99rem) {
    .elder .masthead .wrap { flex-wrap: wrap; padding-block: var(--s2); gap: 0 var(--s3); }
    .elder .brand { font-size: var(--t3); flex-basis: 100%; }
    .elder .tools { margin-inline-start: -.4rem; }
    .elder .figures { grid-template-columns: minmax(0, 1fr); }
    .elder .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .elder .facts dd { margin-bottom: var(--s2); }
    .elder .counts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .elder .filter-row > .field { flex-basis: 100%; }
    .elder .hero .button { width: 100%; }
  }
  /* dark: rooms with a projector; paper stays white */
  @media screen {
    [data-theme=dark] {
      color-scheme: dark;
      --paper: #0b1316;
      --surface: #121d21;
      --sunken: #172429;
      --ink: #f3f6f5;
      --ink-2: #bdc9cb;
      --ink-3: #93a2a6;
      --line: #26353a;
      --line-2: #5d7076;
      --accent: #62c3d4;
      --accent-strong: #93dbe7;
      --accent-soft: #12313a;
      --on-accent: #06181c;
      --seal: #f0806c;
      --green: #66d296;
      --green-soft: #11301f;
      --yellow: #f4c04e;
      --yellow-soft: #35290b;
      --yellow-mark: #f4c04e;
      --mark: #5a4411;
      --red: #ff8b7b;
      --red-soft: #3a1714;
      --blue: #8fb8ff;
      --blue-soft: #16263f;
      --grey: #a9b5b8;
      --grey-soft: #1d2a2f;
      --focus: #ffd27a;
      --plan: #2b3c42;
      --plan-edge: #7f9298;
      --grid: #1b292e;
    }
    [data-theme=dark] body, body[data-theme=dark] { background: var(--paper); color: var(--ink); }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button, .chip span, .slip, .todo > li { transition: background-color .12s, border-color .12s, color .12s; }
    .toast { animation: rise .18s ease-out; }
    @keyframes rise {
      from { opacity: 0; transform: translateY(8px); }
    }
  }
  @media (prefers-contrast: more) {
    :root:not([data-theme=dark]) {
      --line: #85827a; --ink-2: #2b3033; --ink-3: #3c4346;
    }
  }
  @media (forced-colors: active) {
    .progress .bar, .hall-gauge .bar, .like .bar { fill: Highlight; }
    .progress .track, .hall-gauge .track, .like .track { fill: Canvas; stroke: CanvasText; }
    .progress .tick, .hall-gauge .tick { fill: CanvasText; }
    .pips i.on { background: Highlight; }
    .light svg, .node, .chart { forced-color-adjust: none; }
  }
  .stamp { display: none; }

  @media print {
    @page { size: A4; margin: 18mm 16mm 20mm; }
    @page passes { size: A4; margin: 10mm 14mm; }
    @page wide { size: A3 landscape; margin: 12mm; }
    :root {
      --paper: #fff; --surface: #fff; --sunken: #fff; --ink: #000; --ink-2: #222; --ink-3: #444; --line: #aaa; --t1: 8.5pt; --t2: 9.5pt; --t3: 10.5pt; --t4: 12pt; --t5: 14pt; --t6: 18pt; --t7: 22pt; --accent-soft: #fff;
    }
    html { font-size: 11pt; }
    body { font-size: 10.5pt; }
    .masthead, .footer, .console-foot, .tools, .skip, .crumbs, .no-print, .button, .sample-bar .wrap > a, .sidenav, .tabs { display: none !important; }
    .card-day { white-space: nowrap; }
    .page, .work { padding: 0; }
    .stamp { display: block; margin-top: 16pt; padding-top: 4pt; border-top: 1px solid var(--line); font-size: 8pt; line-height: 1.4; overflow-wrap: anywhere; color: var(--ink-2); }
    .wrap { max-width: none; padding: 0; }
    a { color: inherit; text-decoration: none; }
    .dialog { box-shadow: none; border: 1px solid var(--line); }
    .sheet { border: 0; padding: 0; margin-top: 0; max-width: none; }
    .letter + .letter { margin-top: 0; break-before: page; }
    .book-entry { break-before: page; }
    .book-entry .facts { row-gap: 1pt; line-height: 1.4; }
    .book-end { break-inside: avoid; }
    .table thead { display: table-header-group; }
    tr, .entry, .card, figure { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    .progress, .chart, .light, .sheet, .chip span, .choice input, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    body:has(.wall-page) { page: wide; }
    body:has(.passes) { page: passes; }
    .details::details-content { content-visibility: visible; block-size: auto; }
    .details > summary { display: none; }
    .sample-bar { background: none; border: 0; }
    .sample-bar .wrap { padding: 0 0 4pt; }
    .section { margin-top: 16pt; }
    .split { grid-template-columns: minmax(0, 1fr) 14rem; gap: 16pt; }
    .split--even { grid-template-columns: 1fr 1fr; }
    .figures { grid-template-columns: repeat(4, 1fr); padding-block: 8pt; }
    .table :is(th, td) { padding-block: 2.5pt; }
    .roll-names { grid-template-columns: repeat(3, 1fr); gap: 0 14pt; }
    .passes { grid-template-columns: 90mm 90mm; gap: 0; margin: 0; justify-content: center; }
    .pass { height: 54mm; grid-template-columns: minmax(0, 1fr) 31mm; padding: 3mm; border: .3pt solid #999; }
    .qr, .pass { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .card-table { font-size: 8.5pt; line-height: 1.4; }
    .card-table :is(th, td) { min-width: 0; padding-inline: 3pt; }
    .card-table tbody th, .card-table td:not(.num) { min-width: 0; }
    .card-table :is(th, td):last-child { display: none; }
    .card-misses { grid-template-columns: 1fr 1fr; gap: 10pt; }
    .card-miss { break-inside: avoid; }
    .sheet-head { padding-bottom: 6pt; margin-bottom: 10pt; }
    .sheet :is(h2, h3, h4):not(.sheet-title) { margin-block: 10pt 4pt; }
    .sign { grid-template-columns: repeat(3, 1fr); gap: 16pt; }
    .sign p { min-height: 30pt; }
    .counts { grid-template-columns: repeat(8, 1fr); }
    .wide-only { display: block; }
    .phone-only { display: none; }
    .chart-wide { display: block; }
    .chart-narrow { display: none; }
    .upload, .submit-row, .pages-row a, .toast, .empty-action { display: none; }
    .challenge-result .notice { outline: none; }
  }
}

"""#
    ),
    Asset(
        name: "openapi.json",
        contentType: "application/json",
        sha256: "351da9f22b0b9fb580e955dce3d0d71515c185a36cb4f421674ad767530a611e",
        text: #"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Minsheng",
    "version": "1",
    "summary": "Livelihood projects, published counts and suggestions by channel, as open data.",
    "license": {
      "name": "Facts are free; each names its source."
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "paths": {
    "/api/v1": {
      "get": {
        "summary": "What there is",
        "responses": {
          "200": {
            "description": "The data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Index"
                }
              }
            }
          }
        }
      }
    },
    "/api/v1/openapi.json": {
      "get": {
        "summary": "This document",
        "responses": {
          "200": {
            "description": "OpenAPI 3.1",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          }
        }
      }
    },
    "/api/v1/projects": {
      "get": {
        "summary": "Livelihood projects with what was published of them",
        "responses": {
          "200": {
            "description": "The data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Programmes"
                }
              }
            }
          },
          "404": {
            "description": "There is no such jurisdiction.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          },
          "400": {
            "description": "The parameter cannot be read.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        },
        "parameters": [
          {
            "name": "jurisdiction",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string"
            },
            "description": "The name of a jurisdiction in addresses, such as beibei; the site's own when left out."
          }
        ]
      }
    },
    "/api/v1/ballots": {
      "get": {
        "summary": "Published counts, with where their records are",
        "responses": {
          "200": {
            "description": "The data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ballots"
                }
              }
            }
          },
          "404": {
            "description": "There is no such jurisdiction.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          },
          "400": {
            "description": "The parameter cannot be read.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        },
        "parameters": [
          {
            "name": "jurisdiction",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string"
            },
            "description": "The name of a jurisdiction in addresses, such as beibei; the site's own when left out."
          }
        ]
      }
    },
    "/api/v1/ratings": {
      "get": {
        "summary": "Published ratings of projects, with what the forms say of each",
        "responses": {
          "200": {
            "description": "The data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ratings"
                }
              }
            }
          },
          "404": {
            "description": "There is no such jurisdiction.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          },
          "400": {
            "description": "The parameter cannot be read.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        },
        "parameters": [
          {
            "name": "jurisdiction",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string"
            },
            "description": "The name of a jurisdiction in addresses, such as beibei; the site's own when left out."
          }
        ]
      }
    },
    "/api/v1/candidates": {
      "get": {
        "summary": "Frozen lists of candidates, newest first, each with its whole text",
        "responses": {
          "200": {
            "description": "The data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Candidates"
                }
              }
            }
          },
          "404": {
            "description": "There is no such jurisdiction.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          },
          "400": {
            "description": "The parameter cannot be read.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        },
        "parameters": [
          {
            "name": "jurisdiction",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string"
            },
            "description": "The name of a jurisdiction in addresses, such as beibei; the site's own when left out."
          }
        ]
      }
    },
    "/api/v1/suggestions/channels": {
      "get": {
        "summary": "How many suggestions came by each channel",
        "responses": {
          "200": {
            "description": "The data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Channels"
                }
              }
            }
          },
          "404": {
            "description": "There is no such jurisdiction.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          },
          "400": {
            "description": "The parameter cannot be read.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        },
        "parameters": [
          {
            "name": "jurisdiction",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string"
            },
            "description": "The name of a jurisdiction in addresses, such as beibei; the site's own when left out."
          }
        ]
      }
    },
    "/api/v1/reports": {
      "get": {
        "summary": "Report cards: every published version with its frozen text",
        "responses": {
          "200": {
            "description": "The data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Reports"
                }
              }
            }
          },
          "404": {
            "description": "There is no such jurisdiction.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          },
          "400": {
            "description": "The parameter cannot be read.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                }
              }
            }
          }
        },
        "parameters": [
          {
            "name": "jurisdiction",
            "in": "query",
            "required": false,
            "schema": {
              "type": "string"
            },
            "description": "The name of a jurisdiction in addresses, such as beibei; the site's own when left out."
          }
        ]
      }
    }
  },
  "components": {
    "schemas": {
      "Error": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "code",
          "message",
          "requestID"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "requestID": {
            "type": "string"
          }
        }
      },
      "Index": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "version",
          "openapi",
          "projects",
          "ballots",
          "ratings",
          "channels",
          "candidates",
          "reports"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "openapi": {
            "type": "string"
          },
          "projects": {
            "type": "string"
          },
          "ballots": {
            "type": "string"
          },
          "ratings": {
            "type": "string"
          },
          "channels": {
            "type": "string"
          },
          "candidates": {
            "type": "string"
          },
          "reports": {
            "type": "string"
          }
        }
      },
      "Measure": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "nameEnglish",
          "unit",
          "place",
          "period",
          "value",
          "certainty",
          "source"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "nameEnglish": {
            "type": "string"
          },
          "unit": {
            "type": "string"
          },
          "place": {
            "type": "string"
          },
          "period": {
            "type": [
              "string",
              "null"
            ]
          },
          "value": {
            "type": [
              "string",
              "null"
            ]
          },
          "certainty": {
            "type": [
              "string",
              "null"
            ]
          },
          "source": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "Project": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "number",
          "code",
          "name",
          "nameEnglish",
          "field",
          "state",
          "certainty",
          "source",
          "measures"
        ],
        "properties": {
          "number": {
            "type": "integer"
          },
          "code": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "nameEnglish": {
            "type": "string"
          },
          "field": {
            "type": "string"
          },
          "state": {
            "type": "string"
          },
          "certainty": {
            "type": "string",
            "enum": [
              "recorded",
              "published",
              "derived",
              "invented-sample"
            ],
            "description": "How sure a fact is; invented-sample was made up for a demonstration."
          },
          "source": {
            "type": "string"
          },
          "measures": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Measure"
            }
          }
        }
      },
      "Programme": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "year",
          "name",
          "nameEnglish",
          "basis",
          "asOf",
          "certainty",
          "source",
          "projects"
        ],
        "properties": {
          "kind": {
            "type": "string"
          },
          "year": {
            "type": "integer"
          },
          "name": {
            "type": "string"
          },
          "nameEnglish": {
            "type": "string"
          },
          "basis": {
            "type": "string"
          },
          "asOf": {
            "type": "string",
            "format": "date"
          },
          "certainty": {
            "type": "string",
            "enum": [
              "recorded",
              "published",
              "derived",
              "invented-sample"
            ],
            "description": "How sure a fact is; invented-sample was made up for a demonstration."
          },
          "source": {
            "type": "string"
          },
          "projects": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Project"
            }
          }
        }
      },
      "Programmes": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "jurisdiction",
          "programmes"
        ],
        "properties": {
          "jurisdiction": {
            "type": "string"
          },
          "programmes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Programme"
            }
          }
        }
      },
      "Item": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "nameEnglish"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "nameEnglish": {
            "type": "string"
          }
        }
      },
      "Ballot": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "ballot",
          "kind",
          "title",
          "titleEnglish",
          "heldOn",
          "items",
          "elected",
          "invented",
          "certainty",
          "source",
          "publishing",
          "record",
          "outcome",
          "recordSHA256"
        ],
        "properties": {
          "ballot": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "projects",
              "recommendation"
            ],
            "description": "A congress decides (projects); a street has none and recommends, without legal force (recommendation)."
          },
          "title": {
            "type": "string"
          },
          "titleEnglish": {
            "type": "string"
          },
          "heldOn": {
            "type": "string",
            "format": "date"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Item"
            }
          },
          "elected": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "invented": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "certainty": {
            "type": "string",
            "enum": [
              "recorded",
              "published",
              "derived",
              "invented-sample"
            ],
            "description": "How sure a fact is; invented-sample was made up for a demonstration."
          },
          "source": {
            "type": "string"
          },
          "publishing": {
            "type": "string",
            "enum": [
              "all",
              "elected",
              "none"
            ],
            "description": "Which counts the rule lets be published; record and outcome are null unless all are."
          },
          "record": {
            "type": [
              "string",
              "null"
            ]
          },
          "outcome": {
            "type": [
              "string",
              "null"
            ]
          },
          "recordSHA256": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9a-f]{64}$"
          }
        }
      },
      "Ballots": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "jurisdiction",
          "ballots"
        ],
        "properties": {
          "jurisdiction": {
            "type": "string"
          },
          "ballots": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Ballot"
            }
          }
        }
      },
      "Papers": {
        "type": [
          "object",
          "null"
        ],
        "additionalProperties": false,
        "required": [
          "members",
          "present",
          "issued",
          "returned",
          "valid",
          "void"
        ],
        "description": "Null where the numbers are not published, or the rating was stopped.",
        "properties": {
          "members": {
            "type": "integer",
            "description": "Deputies in office."
          },
          "present": {
            "type": "integer"
          },
          "issued": {
            "type": "integer"
          },
          "returned": {
            "type": "integer"
          },
          "valid": {
            "type": "integer"
          },
          "void": {
            "type": "integer"
          }
        }
      },
      "RatedItem": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "name",
          "nameEnglish",
          "completion",
          "grade",
          "satisfied",
          "basic",
          "dissatisfied",
          "unanswered"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "nameEnglish": {
            "type": "string"
          },
          "completion": {
            "type": "string",
            "enum": [
              "finished",
              "unfinished",
              "suspended",
              "terminated"
            ],
            "description": "How far the government reports it to be; what is suspended or terminated is not rated."
          },
          "grade": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "satisfied",
              "basic",
              "dissatisfied",
              null
            ],
            "description": "Null where it was not rated."
          },
          "satisfied": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Forms that say satisfied."
          },
          "basic": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Forms that say fairly satisfied."
          },
          "dissatisfied": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Forms that say dissatisfied."
          },
          "unanswered": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Forms that leave it blank."
          }
        }
      },
      "Rating": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "rating",
          "title",
          "titleEnglish",
          "heldOn",
          "papers",
          "items",
          "invented",
          "certainty",
          "source",
          "publishing",
          "record",
          "outcome",
          "recordSHA256"
        ],
        "properties": {
          "rating": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "titleEnglish": {
            "type": "string"
          },
          "heldOn": {
            "type": "string",
            "format": "date"
          },
          "papers": {
            "$ref": "#/components/schemas/Papers"
          },
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RatedItem"
            }
          },
          "invented": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "certainty": {
            "type": "string",
            "enum": [
              "recorded",
              "published",
              "derived",
              "invented-sample"
            ],
            "description": "How sure a fact is; invented-sample was made up for a demonstration."
          },
          "source": {
            "type": "string"
          },
          "publishing": {
            "type": "string",
            "enum": [
              "all",
              "none"
            ],
            "description": "Whether the numbers of forms may be published, or the grades alone; all of them are null unless they may."
          },
          "record": {
            "type": [
              "string",
              "null"
            ]
          },
          "outcome": {
            "type": [
              "string",
              "null"
            ]
          },
          "recordSHA256": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^[0-9a-f]{64}$"
          }
        }
      },
      "Ratings": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "jurisdiction",
          "ratings"
        ],
        "properties": {
          "jurisdiction": {
            "type": "string"
          },
          "ratings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Rating"
            }
          }
        }
      },
      "Channel": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "channel",
          "total",
          "answered",
          "withdrawn",
          "samples"
        ],
        "properties": {
          "channel": {
            "type": "string"
          },
          "total": {
            "type": "integer"
          },
          "answered": {
            "type": "integer"
          },
          "withdrawn": {
            "type": "integer"
          },
          "samples": {
            "type": "integer"
          }
        }
      },
      "Channels": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "jurisdiction",
          "channels"
        ],
        "properties": {
          "jurisdiction": {
            "type": "string"
          },
          "channels": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Channel"
            }
          }
        }
      },
      "Candidates": {
        "type": "object",
        "required": [
          "jurisdiction",
          "lists"
        ],
        "properties": {
          "jurisdiction": {
            "type": "string"
          },
          "lists": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "year",
                "version",
                "frozenAt",
                "sha256",
                "text",
                "list"
              ],
              "properties": {
                "year": {
                  "type": "integer"
                },
                "version": {
                  "type": "integer"
                },
                "frozenAt": {
                  "type": "string"
                },
                "sha256": {
                  "type": "string",
                  "description": "SHA-256 of the text."
                },
                "text": {
                  "type": "string",
                  "description": "Where the canonical text is, byte for byte."
                },
                "list": {
                  "type": "object",
                  "description": "What the text says; docs/decisions/0015 describes every member."
                }
              }
            }
          }
        }
      },
      "Reports": {
        "type": "object",
        "required": [
          "jurisdiction",
          "dictionary",
          "reports"
        ],
        "properties": {
          "jurisdiction": {
            "type": "string"
          },
          "dictionary": {
            "type": "array",
            "description": "What every column of the table means.",
            "items": {
              "type": "object",
              "required": [
                "column",
                "meaning",
                "meaningEnglish"
              ],
              "properties": {
                "column": {
                  "type": "string"
                },
                "meaning": {
                  "type": "string"
                },
                "meaningEnglish": {
                  "type": "string"
                }
              }
            }
          },
          "reports": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "year",
                "version",
                "isNewest",
                "publishedOn",
                "correction",
                "isSample",
                "sha256",
                "text",
                "table",
                "card"
              ],
              "properties": {
                "year": {
                  "type": "integer"
                },
                "version": {
                  "type": "integer"
                },
                "isNewest": {
                  "type": "boolean"
                },
                "publishedOn": {
                  "type": "string",
                  "format": "date"
                },
                "correction": {
                  "type": "string",
                  "description": "Why it took the place of the version before; empty of the first."
                },
                "isSample": {
                  "type": "boolean"
                },
                "sha256": {
                  "type": "string",
                  "description": "Of the text at its own address, with its line feed."
                },
                "text": {
                  "type": "string"
                },
                "table": {
                  "type": "string"
                },
                "card": {
                  "type": "object",
                  "description": "The frozen text: facts, story and what every number of the story is bound to.",
                  "required": [
                    "form",
                    "formVersion",
                    "place",
                    "version",
                    "publishedOn",
                    "card",
                    "storyZh",
                    "storyEn"
                  ]
                }
              }
            }
          }
        }
      }
    }
  }
}

"""#
    ),
    Asset(
        name: "plan.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "92a3bd82301a0c398a5234390705b7dc3c9b506bd6dd84459d4da2ddc430f1d6",
        text: #"""
// The grid of a plan: what is copied from a spreadsheet fills the cells from the one it is pasted
// into, and the arrow keys walk. Without it every cell is filled in by itself.

for (const table of document.querySelectorAll("table[data-plan]")) {
  const cells = [...table.querySelectorAll("input")];

  table.addEventListener("paste", (event) => {
    const first = cells.indexOf(event.target);
    // A blank cell is a month of its own; only what ends the copy is none.
    const copied = event.clipboardData.getData("text").replace(/[\r\n]+$/, "").split(/\t|\r\n|\r|\n/);
    if (first < 0 || copied.length < 2) return;
    event.preventDefault();
    copied.slice(0, cells.length - first).forEach((text, place) => {
      cells[first + place].value = text.trim().replaceAll(",", "");
    });
    cells[Math.min(first + copied.length, cells.length) - 1].focus();
  });

  table.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const here = cells.indexOf(event.target);
    if (!step || here < 0) return;
    // Inside a number the arrows move the caret.
    const caret = event.target.selectionStart;
    if (caret !== (step < 0 ? 0 : event.target.value.length)) return;
    const next = cells[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.select();
  });
}

"""#
    ),
    Asset(
        name: "service-worker.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "f3b5829c5a4a3a36af1bb7fe7d04580d1b4ff20b11cc7fcddbffddfe34aa8ac2",
        text: #"""
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

"""#
    ),
    Asset(
        name: "wall.js",
        contentType: "text/javascript; charset=utf-8",
        sha256: "8d8b126139bd884431169ec3d6a71ee065ac45c4cac733842d37bc863fbce44e",
        text: #"""
// The wall chart on a big screen turns to its next page by itself, and can be stopped.
// Without it the page stands.

const screen = document.querySelector("main.screen[data-next]");
const button = screen?.querySelector("button[data-stop]");
const stopped = "minsheng-wall-stopped";

if (screen && button) {
  const stop = button.textContent;
  const goOn = button.dataset.stop;
  const show = () => { button.textContent = sessionStorage.getItem(stopped) ? goOn : stop; };

  button.addEventListener("click", () => {
    if (sessionStorage.getItem(stopped)) sessionStorage.removeItem(stopped);
    else sessionStorage.setItem(stopped, "1");
    show();
  });
  show();
  setInterval(async () => {
    if (sessionStorage.getItem(stopped)) return;
    // What stands stays while the server cannot be reached.
    try {
      const answer = await fetch(screen.dataset.next, { method: "HEAD" });
      if (answer.ok) location.replace(screen.dataset.next);
    } catch { /* the next turn tries again */ }
  }, Number(screen.dataset.seconds) * 1000);
}

"""#
    ),
]
