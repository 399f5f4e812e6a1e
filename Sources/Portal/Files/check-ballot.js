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
