// Every kind of page, as readers meet it: languages, light and dark, a narrow phone and a wide
// screen, zoom, large text.

import { axeFinds, clipped, focusSeen, sideways, skipLink, withTextSpacing } from "./checks.mjs";
import { storedBy, watchedPage } from "./browser.mjs";
import { serve } from "./server.mjs";
import { oneOfEach, pagesOf, pairwise } from "./site.mjs";

const SCHEMES = ["light", "dark"];
const WIDTHS = [320, 1280];
const LIMITS = { document: 50_000, stylesheet: 40_000, script: 15_000, font: 90_000 };

const wrong = [];
let checked = 0;

function tell(page, circumstances, sentences) {
  ++checked;
  for (const sentence of sentences) wrong.push(`${page.address} (${circumstances}): ${sentence}`);
}

/** One page after another in the same window, which is cheaper than a window for each. */
class Windows {
  #open = new Map();

  constructor(browser, address) {
    Object.assign(this, { browser, address });
  }

  async at(scheme, width) {
    const key = `${scheme} ${width}`;
    if (!this.#open.has(key)) {
      const window = await watchedPage(this.browser, this.address, { viewport: { width, height: 800 }, colorScheme: scheme });
      window.responses = [];
      window.page.on("response", (response) => window.responses.push(response));
      this.#open.set(key, window);
    }
    const window = this.#open.get(key);
    window.sins.length = 0;
    window.responses.length = 0;
    return window;
  }

  async close() {
    for (const { context } of this.#open.values()) await context.close();
  }
}

async function bytesOf(responses) {
  const bytes = {};
  for (const response of responses) {
    const type = response.request().resourceType();
    bytes[type] = (bytes[type] ?? 0) + (await response.body().catch(() => "")).length;
  }
  return Object.entries(LIMITS)
    .filter(([type, limit]) => (bytes[type] ?? 0) > limit)
    .map(([type, limit]) => `${type}: ${bytes[type]} bytes of at most ${limit}`);
}

/** Width, storage and sins of a page at one width in one scheme; deep: what axe finds, too. */
async function asShown(windows, { page, scheme, width, deep }) {
  const { context, page: shown, sins, responses } = await windows.at(scheme, width);
  await shown.goto(windows.address + page.address, { waitUntil: "load" });
  await shown.evaluate(() => document.fonts.ready);
  const found = [...(await sideways(shown)), ...(await clipped(shown)), ...(await bytesOf(responses))];
  if ((await storedBy(context, shown)) > 0) found.push("it stores something");
  found.push(...sins);
  // axe runs by the debugger, past the policy; its own doings are not the page's.
  if (deep) found.push(...(await axeFinds(shown)));
  await shown.evaluate(() => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  found.push(...(await sideways(shown)).map((each) => `with details open: ${each}`));
  tell(page, `${scheme}, ${width} px`, found);
}

/** The keyboard, zoom to 400 % (a window of 1280 px is then 320), large text and text spacing. */
async function asHandled(browser, server, page) {
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
async function withoutScript(browser, server, page) {
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

/**
 * Which pages are looked at, and how. A sample has each page at the narrowest, where words of every
 * language are tried; and to axe, which takes the longest and judges what templates and colours
 * do, each pair of kind, direction, scheme and width. judged: the kinds and directions that axe has
 * had from other folders; those of this one are added.
 */
function shownLooks(pages, all, judged) {
  if (all) {
    return pages.flatMap((page) => SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ page, scheme, width, deep: true }))));
  }
  const toJudge = pages.filter(({ look, direction }) => !judged.has(`${look} ${direction}`));
  for (const { look, direction } of toJudge) judged.add(`${look} ${direction}`);
  const rows = toJudge.flatMap(({ look, direction }) => SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ look, direction, scheme, width }))));
  const deep = pairwise(rows).map(({ look, direction, scheme, width }, i) => {
    const like = pages.filter((page) => page.look === look && page.direction === direction);
    return { page: like[i % like.length], scheme, width, deep: true };
  });
  const narrow = new Set(deep.filter(({ width }) => width === WIDTHS[0]).map(({ page }) => page));
  const others = pages.filter((page) => !narrow.has(page));
  return [...deep, ...others.map((page, i) => ({ page, scheme: SCHEMES[i % 2], width: WIDTHS[0], deep: false }))];
}

/** A look waits for the browser more than it works: several at once, each in windows of its own. */
async function sideBySide(looks, windowsOf) {
  const next = looks.values();
  const worker = async () => {
    const windows = windowsOf();
    for (const look of next) await look(windows);
    await windows.close();
  };
  await Promise.all(Array.from({ length: 2 }, worker));
}

/**
 * Of each folder only what the ones before do not have, kind by language. all: every combination
 * and not a sample. { checked, wrong: sentences }
 */
export async function lookAtPages(browser, folders, all) {
  const seen = new Set();
  const judged = new Set();
  for (const folder of folders) {
    const server = await serve(folder);
    const pages = oneOfEach(await pagesOf(folder)).filter(({ look, language }) => {
      const fresh = !seen.has(`${look} ${language}`);
      seen.add(`${look} ${language}`);
      return fresh;
    });
    const looks = shownLooks(pages, all, judged).map((look) => (windows) => asShown(windows, look));
    const first = (page) => pages.find((other) => other.kind === page.kind) === page;
    const perKind = pages.filter((page) => all || (first(page) && folder === folders[0]) ||
      page.kind === "gallery" || (page.direction === "rtl" && page.kind === "home"));
    for (const page of perKind) looks.push(() => asHandled(browser, server, page), () => withoutScript(browser, server, page));
    await sideBySide(looks, () => new Windows(browser, server.address));
    await server.stop();
  }
  return { checked, wrong: wrong.sort() };
}
