// What Chromium alone cannot show: pages of every script in the three engines that readers have.
// Nothing scrolls sideways, letters join, numbers stand as they are read, the script does what it
// is for, nothing is refused or complained of.

import { clipped, sideways } from "./checks.mjs";
import { loaded, sinsOf } from "./engines.mjs";
import { tornWords, turnedNumbers } from "./letters.mjs";
import { failingBehaviours, stage } from "./script.mjs";
import { serve } from "./server.mjs";
import { oneOfEach, pagesOf } from "./site.mjs";

const WIDTHS = [320, 390];
/** Where most is at stake: facts, hours, cards, a calendar, help lines; and a page of long words. */
const SAMPLE = [
  ["ar", ["home", "support", "contact", "calendar", "help-line", "night"]],
  ["yi", ["home", "contact-list"]],
  ["fi", ["support"]],
];
/** 200 % of text that is 112.5 % of the reader's own. */
const LARGE = "225%";

/** All: a page of each kind in each language, and every page of a right-to-left one. */
function choose(pages, all) {
  const kinds = oneOfEach(pages);
  return all
    ? pages.filter((page) => page.direction === "rtl" || kinds.includes(page))
    : kinds.filter(({ kind, language }) => SAMPLE.some(([tag, wanted]) => tag === language && wanted.includes(kind)));
}

/** One page: sentences of what is wrong, and how much there was to look at. */
async function look(window, engine, address, direction) {
  const found = [];
  const tell = (circumstances, sentences) => found.push(...sentences.map((each) => `${circumstances}: ${each}`));
  const widths = [...new Set(WIDTHS.map((width) => Math.max(width, engine.narrowest)))];
  const rtl = direction === "rtl";
  await window.resize(widths[0], 800);
  await window.goto(address);
  await loaded(window);
  const digits = rtl ? await turnedNumbers(window) : { numbers: 0, wrong: [] };
  tell(`${widths[0]} px`, digits.wrong);
  for (const width of widths) {
    if (width !== widths[0]) await window.resize(width, 800);
    tell(`${width} px`, [...(await sideways(window)), ...(await clipped(window))]);
  }
  await window.evaluate((size) => { document.documentElement.style.fontSize = size; }, LARGE);
  tell(`200 % text, ${widths.at(-1)} px`, await sideways(window));
  await window.evaluate(() => { document.documentElement.style.fontSize = ""; });
  // Before any picture: to take one, the driver of Firefox writes a style into the page.
  found.push(...(await sinsOf(window)));
  const joined = rtl ? await tornWords(window, widths.at(-1)) : { words: 0, torn: [] };
  tell(`${widths.at(-1)} px`, joined.torn);
  return { found, words: joined.words, numbers: digits.numbers };
}

/** A word that is cut apart and a number that turns must be found. Sentences: what was not. */
async function missedByChecks(window, engine, stand) {
  await stand.write('<div lang="ar" dir="rtl"><p class="x">حتى ثمانية</p><p>لا 070-174 06 05</p></div>');
  await window.goto(`${stand.address}/`);
  await loaded(window);
  await window.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".x::first-letter { text-transform: uppercase; }");
    document.adoptedStyleSheets = [sheet];
  });
  const { numbers, wrong } = await turnedNumbers(window);
  const { torn } = await tornWords(window, 480);
  const missed = [];
  if (numbers !== 1 || wrong.length !== 1) missed.push("a number that reads from right to left was not found");
  if (engine.cutsFirstLetters !== torn.length > 0) missed.push(`of a first letter in capitals it found: ${torn.join()}`);
  return missed;
}

/** engine: of ENGINES. { checked, wrong: sentences, said: what there was to look at } */
export async function lookIn(engine, folder, all) {
  const chosen = choose(await pagesOf(folder), all);
  const server = await serve(folder, { watch: true });
  const stand = await stage(folder);
  const window = await engine.open();
  const wrong = [...(await failingBehaviours(window, stand)), ...(await missedByChecks(window, engine, stand))];
  const sum = { words: 0, numbers: 0 };
  for (const { address, direction } of chosen) {
    let seen = await look(window, engine, server.address + address, direction);
    // A busy machine may not have brought a page its fonts in time: what is really wrong stays so.
    if (seen.found.length > 0) seen = await look(window, engine, server.address + address, direction);
    const { found, words, numbers } = seen;
    wrong.push(...found.map((each) => `${address} ${each}`));
    sum.words += words;
    sum.numbers += numbers;
  }
  await window.close();
  await stand.close();
  await server.stop();
  // A crawl that meets nothing has looked at nothing.
  if (sum.words < 500) wrong.push(`only ${sum.words} words whose letters join`);
  if (sum.numbers < 30) wrong.push(`only ${sum.numbers} numbers`);
  return { checked: chosen.length, wrong, said: `, ${sum.words} words whose letters join, ${sum.numbers} numbers` };
}
