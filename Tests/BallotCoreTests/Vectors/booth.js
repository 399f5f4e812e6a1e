// Runs the booth as a page does, and prints what each step makes. The last line tells by how many
// bytes the memory grew while twenty ballots more were made.
const [path, election, credential, choices] = process.argv.slice(2);
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

const seed = (byte) => Buffer.alloc(32, byte);
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
