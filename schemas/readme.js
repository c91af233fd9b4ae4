// Keeps the generated parts of README.md: what --help prints, and the list of what is checked.
// With --check nothing is written; a stale README ends with exit code 1.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const readme = new URL("README.md", root);
const hyte = fileURLToPath(new URL("bin/hyte.js", root));

function printed(...args) {
  const env = { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8", NO_COLOR: "1" };
  const { stdout, stderr, status } = spawnSync(process.execPath, [hyte, ...args], {
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`hyte ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

function commandHelp() {
  const names = [...printed("--help").matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
  const sections = names.map(
    (name) => `### hyte ${name}\n\n\`\`\`text\n${printed(name, "--help")}\n\`\`\``,
  );
  return `\`\`\`text\n${printed("--help")}\n\`\`\`\n\n${sections.join("\n\n")}`;
}

const parts = { help: commandHelp };

function withParts(text) {
  let done = text;
  for (const [name, make] of Object.entries(parts)) done = withPart(done, name, make());
  return done;
}

function withPart(text, name, part) {
  const marked = new RegExp(
    `(<!-- ${name}: made by npm run generate -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`,
  );
  if (!marked.test(text)) throw new Error(`README.md has no part ${name}`);
  return text.replace(marked, (_, before, after) => `${before}\n${part}\n${after}`);
}

const now = readFileSync(readme, "utf8");
const wanted = withParts(now);
if (now !== wanted && process.argv.includes("--check")) {
  console.error("stale: README.md (npm run generate)");
  process.exitCode = 1;
} else if (now !== wanted) writeFileSync(readme, wanted);
