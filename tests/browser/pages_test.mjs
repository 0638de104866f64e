// Every kind of page, as readers meet it: languages, light and dark, a narrow phone and a wide
// screen, zoom, large text. A pairwise sample, or with --all every combination. Of each folder only
// what the ones before do not have, kind by language.
// usage: node pages_test.mjs FOLDER… [--all]

import { parseArgs } from "node:util";
import { axeFinds, clipped, focusSeen, sideways, skipLink, withTextSpacing } from "./checks.mjs";
import { launch, storedBy, watchedPage } from "./browser.mjs";
import { serve } from "./server.mjs";
import { oneOfEach, pagesOf, pairwise } from "./site.mjs";

const SCHEMES = ["light", "dark"];
const WIDTHS = [320, 1280];
const LIMITS = { document: 50_000, stylesheet: 40_000, script: 15_000, font: 90_000 };

const { values, positionals: folders } = parseArgs({
  options: { all: { type: "boolean", default: false } }, allowPositionals: true,
});
if (folders.length === 0) throw new Error("usage: node pages_test.mjs FOLDER… [--all]");

const browser = await launch();
const wrong = [];
let checked = 0;

function tell(page, circumstances, sentences) {
  ++checked;
  for (const sentence of sentences) wrong.push(`${page.address} (${circumstances}): ${sentence}`);
}

/** Axe, width, storage and sins of a page at one width in one scheme. */
async function asShown(server, page, scheme, width) {
  const watched = await watchedPage(browser, server.address, {
    viewport: { width, height: 800 }, colorScheme: scheme,
  });
  const responses = [];
  watched.page.on("response", (response) => responses.push(response));
  await watched.page.goto(server.address + page.address, { waitUntil: "load" });
  await watched.page.evaluate(() => document.fonts.ready);
  const bytes = {};
  for (const response of responses) {
    const type = response.request().resourceType();
    bytes[type] = (bytes[type] ?? 0) + (await response.body().catch(() => "")).length;
  }
  const found = [
    ...(await sideways(watched.page)),
    ...(await clipped(watched.page)),
  ];
  if ((await storedBy(watched.context, watched.page)) > 0) found.push("it stores something");
  found.push(...watched.sins);
  for (const [type, limit] of Object.entries(LIMITS)) {
    if ((bytes[type] ?? 0) > limit) found.push(`${type}: ${bytes[type]} bytes of at most ${limit}`);
  }
  // axe runs by the debugger, past the policy; its own doings are not the page's.
  found.push(...(await axeFinds(watched.page)));
  await watched.page.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  found.push(...(await sideways(watched.page)).map((each) => `with details open: ${each}`));
  tell(page, `${scheme}, ${width} px`, found);
  await watched.context.close();
}

/** The keyboard, zoom to 400 % (a window of 1280 px is then 320), large text and text spacing. */
async function asHandled(server, page) {
  const watched = await watchedPage(browser, server.address, { viewport: { width: 1280, height: 800 } });
  await watched.page.goto(server.address + page.address);
  tell(page, "keyboard", [...(await skipLink(watched.page)), ...(await focusSeen(watched.page))]);
  await watched.page.evaluate(() => { document.documentElement.style.fontSize = "225%"; });
  tell(page, "200 % text", [...(await sideways(watched.page)), ...(await clipped(watched.page))]);
  await watched.page.evaluate(() => { document.documentElement.style.fontSize = ""; });
  await withTextSpacing(watched.page);
  for (const width of [1280, 320]) {
    await watched.page.setViewportSize({ width, height: 256 * (width / 320) });
    tell(page, `text spacing, ${width} px`, [...(await sideways(watched.page)), ...(await clipped(watched.page))]);
  }
  await watched.context.close();
}

/** Without scripts everything is there: what a link leads to, some link that is seen leads to. */
async function withoutScript(server, page) {
  const watched = await watchedPage(browser, server.address, { javaScriptEnabled: false });
  const response = await watched.page.goto(server.address + page.address);
  const addresses = (selector) =>
    watched.page.locator(selector).evaluateAll((links) => links.map((link) => link.href));
  const seen = new Set([...(await addresses("main a:visible")), ...(await addresses("main details a"))]);
  const lost = (await addresses("main a")).filter((address) => !seen.has(address));
  tell(page, "no script", response.ok() || page.kind === "not-found"
    ? lost.map((address) => `no link that is seen leads to ${address}`)
    : [`status ${response.status()}`]);
  await watched.context.close();
}

/** A look waits for the browser more than it works: several at once. */
async function sideBySide(looks) {
  const next = looks.values();
  const worker = async () => { for (const look of next) await look(); };
  await Promise.all(Array.from({ length: 2 }, worker));
}

const seen = new Set();
for (const folder of folders) {
  const server = await serve(folder);
  const pages = oneOfEach(await pagesOf(folder)).filter(({ look, language }) => {
    const fresh = !seen.has(`${look} ${language}`);
    seen.add(`${look} ${language}`);
    return fresh;
  });
  const find = (row) => pages.find((page) => page.look === row.look && page.language === row.language);
  const rows = pages.flatMap((page) => SCHEMES.flatMap((scheme) => WIDTHS.map((width) => (
    { look: page.look, language: page.language, scheme, width }))));
  const looks = (values.all ? rows : pairwise(rows)).map((row) =>
    () => asShown(server, find(row), row.scheme, row.width));
  const first = (page) => pages.find((other) => other.kind === page.kind) === page;
  const perKind = pages.filter((page) => values.all || (first(page) && folder === folders[0]) ||
    page.kind === "gallery" || (page.direction === "rtl" && page.kind === "home"));
  for (const page of perKind) looks.push(() => asHandled(server, page), () => withoutScript(server, page));
  await sideBySide(looks);
  await server.stop();
}
await browser.close();

console.log(`${checked} looks at pages, ${wrong.length} findings`);
for (const sentence of wrong.sort().slice(0, 60)) console.error(sentence);
process.exit(wrong.length === 0 && checked > 0 ? 0 : 1);
