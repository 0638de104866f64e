// All that the browsers are asked, each started once: pages of every kind in Chromium, with axe and
// by keyboard; and in three engines what one alone cannot show. A fixed sample, or with --all every
// combination.
// usage: node browser_test.mjs EXAMPLE PSEUDO GALLERY HOSTILE [--all] [--only PART]

import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { ENGINES } from "./engines.mjs";
import { lookAtHostile } from "./hostile.mjs";
import { lookIn } from "./looks.mjs";
import { lookAtPages } from "./pages.mjs";
import { proveChecks } from "./proofs.mjs";

const { values, positionals } = parseArgs({
  options: { all: { type: "boolean", default: false }, only: { type: "string" } }, allowPositionals: true,
});
const [example, pseudo, gallery, hostile] = positionals;
if (!hostile) throw new Error("usage: node browser_test.mjs EXAMPLE PSEUDO GALLERY HOSTILE [--all] [--only PART]");

/** What goes on in one browser is one row after another; the rows of two browsers, side by side. */
const IN_CHROMIUM = [
  ["checks", (browser) => proveChecks(browser, example)],
  ["hostile", (browser) => lookAtHostile(browser, hostile)],
  ["pages", (browser) => lookAtPages(browser, [example, pseudo, gallery], values.all)],
];
let failed = 0;
let ran = 0;

async function part(name, run) {
  if (values.only && values.only !== name) return;
  const began = Date.now();
  const { checked, wrong, said = "" } = await run().catch((error) => ({ checked: 0, wrong: [error.stack] }));
  ++ran;
  if (wrong.length > 0 || checked === 0) ++failed;
  console.log(`${name}: ${checked} looked at${said}, ${wrong.length} findings, ${Math.round((Date.now() - began) / 1000)} s`);
  for (const each of wrong.slice(0, 60)) console.error(`${name}: ${each}`);
}

async function inChromium() {
  const browser = await launch();
  for (const [name, run] of IN_CHROMIUM) await part(name, () => run(browser));
  await browser.close();
}

async function inEngines() {
  for (const engine of ENGINES) await part(engine.name, () => lookIn(engine, example, values.all));
}

await Promise.all([inChromium(), inEngines()]);
process.exit(failed === 0 && ran > 0 ? 0 : 1);
