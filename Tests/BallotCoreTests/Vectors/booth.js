// Runs the booth as a page does, and prints what each step makes. The last lines tell by how many
// bytes the memory grew while twenty ballots more were made, and how many secrets are found in it
// in the end: the credential, the seeds and other secrets that are handed over in hexadecimal.
const [path, election, credential, choices, ...secrets] = process.argv.slice(2);
const compiled = new WebAssembly.Module(require("fs").readFileSync(path));
const booth = new WebAssembly.Instance(compiled, {}).exports;
const flags = Buffer.from(choices.split(",").map(Number));

function step(name, parts, ...lengths) {
    const bytes = Buffer.concat(parts);
    const room = booth.booth_room(bytes.length);
    new Uint8Array(booth.memory.buffer, room, bytes.length).set(bytes);
    const number = booth[name](...lengths);
    if (number !== 0) throw new Error(`${name} answers ${number}`);
    const result = new Uint8Array(
        booth.memory.buffer,
        booth.booth_result(),
        booth.booth_result_length(),
    );
    return Buffer.from(result).toString("utf8");
}

// 32 different bytes for each number.
const seed = (number) => Buffer.from(Array.from({ length: 32 }, (_, place) => number + 7 * place));
const json = Buffer.from(election);
step("booth_prepare", [json], json.length);
console.log(step("booth_credential", [Buffer.from(credential)], credential.length));
console.log(step("booth_encrypt", [flags, seed(1)], flags.length));
console.log(step("booth_code", []));
console.log(step("booth_sign", [seed(2)]));
step("booth_encrypt", [flags, seed(3)], flags.length);
console.log(step("booth_disclose", []));
const before = booth.memory.buffer.byteLength;
for (let round = 0; round < 20; round += 1) {
    step("booth_encrypt", [flags, seed(round)], flags.length);
    if (round % 2 === 0) step("booth_sign", [seed(100 + round)]);
}
console.log(`memory ${booth.memory.buffer.byteLength - before}`);
booth.booth_clear();
const memory = Buffer.from(booth.memory.buffer);
const hidden = [Buffer.from(credential), seed(1), seed(2), seed(3)]
    .concat(secrets.map((text) => Buffer.from(text, "hex")));
// A part of eight bytes of a secret is as bad as the whole.
const found = hidden.filter((secret) => {
    for (let start = 0; start + 8 <= secret.length; start += 1) {
        if (memory.includes(secret.subarray(start, start + 8))) return true;
    }
    return false;
});
console.log(`left ${found.length} of ${hidden.length}`);
