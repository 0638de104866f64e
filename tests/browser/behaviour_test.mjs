// What the script does, and that the checks of pages_test find what they are for.
// usage: node behaviour_test.mjs FOLDER

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axeFinds, clipped, focusSeen, sideways, skipLink } from "./checks.mjs";
import { launch, watchedPage } from "./browser.mjs";
import { serve } from "./server.mjs";
import { pairwise } from "./site.mjs";

const [folder] = process.argv.slice(2);
const asset = (ending) => readdirSync(join(folder, "assets")).find((name) => name.startsWith("lykta.") && name.endsWith(ending));
const script = await readFile(join(folder, "assets", asset(".js")), "utf8");
const style = await readFile(join(folder, "assets", asset(".css")), "utf8");
const headers = await readFile(join(folder, "_headers"), "utf8");

const work = await mkdtemp(join(tmpdir(), "lykta-browser-"));
await writeFile(join(work, "_headers"), headers);
await writeFile(join(work, "script.js"), script);
await writeFile(join(work, "style.css"), style.replace(/@font-face[^}]*}/g, ""));
await writeFile(join(work, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
const server = await serve(work);
const browser = await launch();
let passed = 0;

/** A page with this body, at this moment by the clock in Sweden. */
async function pageWith(body, { at = "2026-10-06T10:00:00+02:00", options = {} } = {}) {
  await writeFile(join(work, "index.html"),
    `<!doctype html><html lang="sv" dir="ltr"><head><meta charset="utf-8"><title>Prov</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="style.css"><script src="script.js" defer></script></head><body><a class="skip-link" href="#main_content">Hoppa</a><main id="main_content" tabindex="-1">${body}</main></body></html>`);
  const watched = await watchedPage(browser, server.address, { timezoneId: "America/New_York", ...options });
  await watched.page.clock.install({ time: new Date(at) });
  await watched.page.goto(`${server.address}/`);
  return watched;
}

async function test(name, run) {
  try {
    await run();
    ++passed;
  } catch (error) {
    console.error(`FAILED: ${name}\n${error.message}`);
    process.exitCode = 1;
  }
}

const leave = '<a data-leave rel="noreferrer" href="/away.html">Lämna sidan</a><a href="/next.html">Vidare</a>';
await writeFile(join(work, "away.html"), "<!doctype html><title>Borta</title>");

await test("Leaving replaces the page in the history and blanks it at once", async () => {
  const { page, context } = await pageWith(leave);
  const before = await page.evaluate(() => history.length);
  // In the same moment, long before the next page can answer.
  const [display, title] = await page.evaluate(() => {
    document.querySelector("[data-leave]").click();
    return [getComputedStyle(document.documentElement).display, document.title];
  });
  assert.equal(display, "none");
  assert.notEqual(title, "Prov");
  await page.waitForURL("**/away.html");
  assert.equal(await page.evaluate(() => history.length), before);
  await context.close();
});

await test("Three presses of Shift leave, two do not, nor three with a letter between", async () => {
  const { page, context } = await pageWith(leave);
  for (const key of ["Shift", "Shift", "a", "Shift"]) await page.keyboard.press(key);
  assert.ok(page.url().endsWith("/"));
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  await page.waitForURL("**/away.html");
  await context.close();
});

await test("Without a script the link leads away all the same", async () => {
  const { page, context } = await watchedPage(browser, server.address, { javaScriptEnabled: false });
  await page.goto(`${server.address}/`);
  await page.click("[data-leave]");
  assert.ok(page.url().endsWith("/away.html"));
  await context.close();
});

await test("Only without a script does a page say that one can come back to it", async () => {
  const { page, context } = await pageWith(`${leave}<p data-without-script>Den som trycker på bakåt kommer hit igen.</p>`);
  assert.equal(await page.isVisible("[data-without-script]"), false);
  await context.close();
});

const hours = '<p hidden data-hours="2 09:00-11:30;4 09:00-11:30" data-closed="2026-12-24/2027-01-06"><span data-if-open>Öppet nu</span><span data-if-closed>Stängt nu</span></p>';
for (const [at, open] of [
  ["2026-10-06T09:00:00+02:00", true], ["2026-10-06T11:29:00+02:00", true],
  ["2026-10-06T11:30:00+02:00", false], ["2026-10-07T10:00:00+02:00", false],
  ["2026-12-24T10:00:00+01:00", false], ["2027-01-07T10:00:00+01:00", true],
]) {
  await test(`Open or not by the clock in Sweden, read in New York: ${at}`, async () => {
    const { page, context } = await pageWith(hours, { at });
    assert.equal(await page.isVisible("[data-if-open]"), open);
    assert.equal(await page.isVisible("[data-if-closed]"), !open);
    await context.close();
  });
}

const opens = '<p hidden data-hours="2 09:00-11:30;4 13:00-15:00" data-closed="2026-12-21/2027-01-06"><span data-if-open>Öppet nu</span><span data-if-closed>Stängt nu<span hidden data-opens="2 09:00">, öppnar tisdag 9.00</span><span hidden data-opens="4 13:00">, öppnar torsdag 13.00</span><span hidden data-opens="2027-01-07 13:00">, öppnar 7 januari 2027 13.00</span></span></p>';
for (const [at, said] of [
  ["2026-10-06T08:00:00+02:00", "Stängt nu, öppnar tisdag 9.00"],
  ["2026-10-06T12:00:00+02:00", "Stängt nu, öppnar torsdag 13.00"],
  ["2026-10-08T16:00:00+02:00", "Stängt nu, öppnar tisdag 9.00"],
  ["2026-12-22T08:00:00+01:00", "Stängt nu, öppnar 7 januari 2027 13.00"],
  ["2027-01-06T08:00:00+01:00", "Stängt nu, öppnar torsdag 13.00"],
  ["2026-10-06T10:00:00+02:00", "Öppet nu"],
]) {
  await test(`Whoever is closed says when somebody answers: ${at}`, async () => {
    const { page, context } = await pageWith(opens, { at });
    assert.equal(await page.innerText("p[data-hours]"), said);
    await context.close();
  });
}

await test("Who may answer on red days is never said to be closed", async () => {
  const onCall = '<p hidden data-hours="1 16:30-24:00" data-closed=""><span data-if-open>Öppet nu</span></p>';
  for (const [at, open] of [["2026-10-05T12:00:00+02:00", false], ["2026-10-05T20:00:00+02:00", true]]) {
    const { page, context } = await pageWith(onCall, { at });
    assert.equal(await page.isVisible("[data-hours]"), open);
    await context.close();
  }
});

await test("An event that is over is hidden, one that goes on is not", async () => {
  const { page, context } = await pageWith('<p id="a" data-ends="2026-10-06T09:59">a</p><p id="b" data-ends="2026-10-06T10:00">b</p>');
  assert.equal(await page.isVisible("#a"), false);
  assert.equal(await page.isVisible("#b"), true);
  await context.close();
});

const filters = '<ul><li><a data-filter="" aria-current="true" href="/">Alla</a><li><a data-filter="gratis" href="/gratis/">Gratis</a></ul><p role="status" data-filter-status></p><div data-all-items><section data-filtered><p id="a" data-tags="gratis kväll">a</p></section><section data-filtered id="s"><p id="b" data-tags="kväll">b</p></section></div>';
await test("A filter acts at once, and the way back undoes it", async () => {
  const { page, context, sins } = await pageWith(filters);
  await page.click('[data-filter="gratis"]');
  assert.ok(page.url().endsWith("/gratis/"));
  assert.deepEqual([await page.isVisible("#a"), await page.isVisible("#b"), await page.isVisible("#s")], [true, false, false]);
  assert.equal(await page.textContent("[data-filter-status]"), "Gratis");
  assert.equal(await page.getAttribute('[data-filter="gratis"]', "aria-current"), "true");
  await page.goBack();
  assert.equal(await page.isVisible("#b"), true);
  assert.deepEqual(sins, []);
  await context.close();
});

await test("Escape folds the list of languages and gives focus back", async () => {
  const { page, context } = await pageWith('<details data-menu><summary>Språk</summary><a href="/">x</a></details><p>y</p>');
  await page.click("summary");
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => document.querySelector("details").open), false);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.click("summary");
  await page.click("p");
  assert.equal(await page.evaluate(() => document.querySelector("details").open), false);
  await context.close();
});

// The checks must find what they look for.
await test("The policy refuses scripts and styles in the page", async () => {
  const { page, context, sins } = await pageWith('<script>window.ran = 1</script><p style="color:red" onclick="x()">a</p><img src="https://elsewhere.example/x.png" alt="">');
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.ok(sins.some((sin) => sin.includes("Content Security Policy") || sin.includes("Content-Security-Policy")), sins.join("\n"));
  await context.close();
});

await test("A page that asks elsewhere, stores or complains is found", async () => {
  const { page, context, sins } = await pageWith("<p>a</p>");
  await page.evaluate(() => { console.error("oj"); fetch("https://elsewhere.example/").catch(() => {}); });
  await page.waitForTimeout(100);
  assert.ok(sins.some((sin) => sin.includes("oj")));
  await context.close();
});

await test("What is too wide, cut off, without a ring or a name is found", async () => {
  const { page, context } = await pageWith('<h1>Prov</h1><p class="w">bred</p><div class="c">avskuret<br>avskuret</div><a href="/" class="n">ingen ring</a><img src="data:," class="x">', { options: { viewport: { width: 320, height: 600 } } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".w{width:700px}.c{height:1em;overflow:hidden}.n:focus-visible{outline:none}");
    document.adoptedStyleSheets = [sheet];
  });
  assert.notEqual((await sideways(page)).length, 0);
  assert.notEqual((await clipped(page)).length, 0);
  assert.deepEqual(await skipLink(page), []);
  assert.ok((await focusSeen(page)).some((each) => each.includes("no ring")));
  assert.ok((await axeFinds(page)).some((each) => each.includes("image-alt")));
  await context.close();
});

await test("A page without a skip link is found", async () => {
  const { page, context } = await pageWith("<a href=\"/\">a</a>");
  await page.evaluate(() => document.querySelector(".skip-link").remove());
  assert.notEqual((await skipLink(page)).length, 0);
  await context.close();
});

await test("A pairwise sample has every pair, and is smaller than all", async () => {
  const rows = ["a", "b", "c"].flatMap((x) => ["d", "e", "f"].flatMap((y) => ["g", "h"].map((z) => ({ x, y, z }))));
  const sample = pairwise(rows);
  assert.ok(sample.length < rows.length);
  for (const row of rows) assert.ok(sample.some((each) => each.x === row.x && each.y === row.y));
  for (const row of rows) assert.ok(sample.some((each) => each.y === row.y && each.z === row.z));
});

await browser.close();
await server.stop();
await rm(work, { recursive: true });
console.log(`${passed} behaviours hold`);
if (passed === 0) process.exitCode = 1;
