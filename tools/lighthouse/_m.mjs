// Five pages, five times each: the median of each figure, as a table.
// usage: node measure.mjs FOLDER

import lighthouse from "lighthouse";
import { executable } from "../../tests/browser/browser.mjs";
import { serve } from "../../tests/browser/server.mjs";
import { pagesOf } from "../../tests/browser/site.mjs";
import { chromium } from "playwright-core";

const WANTED = [["home", "sv"], ["support", "sv"], ["calendar", "sv"], ["child", "sv"], ["home", "yi"]];
const FIGURES = ["performance", "accessibility", "best-practices", "seo"];
const RUNS = 3;
const PORT = 9222 + (process.pid % 1000);

const folder = process.argv[2];
const pages = await pagesOf(folder);
const server = await serve(folder);
const browser = await chromium.launch({
  executablePath: executable(), args: ["--no-sandbox", `--remote-debugging-port=${PORT}`],
});
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

console.log(`| page | ${FIGURES.join(" | ")} |\n|---|${"---|".repeat(FIGURES.length)}`);
for (const [kind, language] of WANTED) {
  const page = pages.find((each) => each.kind === kind && each.language === language);
  if (!page) throw new Error(`the site has no page of the kind ${kind} in ${language}`);
  const runs = [];
  for (let i = 0; i < RUNS; ++i) {
    const { lhr } = await lighthouse(server.address + page.address,
      { port: PORT, onlyCategories: FIGURES, logLevel: "error" });
    runs.push(lhr.categories);
    if (process.env.LYKTA_LIGHTHOUSE_TELL && i === 0) {
      for (const audit of Object.values(lhr.audits)) {
        if (audit.score !== null && audit.score < 0.9) console.error(page.address, audit.id, audit.displayValue ?? "");
      }
    }
  }
  const figures = FIGURES.map((figure) => Math.round(100 * median(runs.map((run) => run[figure].score))));
  console.log(`| ${page.address} | ${figures.join(" | ")} |`);
}
await browser.close();
await server.stop();
