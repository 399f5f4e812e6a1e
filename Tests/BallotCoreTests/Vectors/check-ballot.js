// Runs the page's own check outside of a browser: arguments are the script and a file with cases
// [{election, challenge, code}]; writes a line of JSON for each.
"use strict";
globalThis.crypto ??= require("node:crypto").webcrypto;

const fs = require("node:fs");

require(fs.realpathSync(process.argv[2]));

(async () => {
  for (const { election, challenge, code } of JSON.parse(fs.readFileSync(process.argv[3], "utf8"))) {
    const report = await checkBallot(election, challenge, code);
    process.stdout.write(`${JSON.stringify({ code: "", questions: [], ...report })}\n`);
  }
})();
