// What the theme's script does, in a small page of its own for each behaviour, the same in every
// engine.

import assert from "node:assert/strict";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loaded, sinsOf } from "./engines.mjs";
import { serve } from "./server.mjs";

/** Stops the clock at that moment, before any other script asks it. */
const clockAt = (at) => `"use strict";
const at = ${new Date(at).getTime()};
const Real = Date;
window.Date = class extends Real {
  constructor(...given) { super(...(given.length > 0 ? given : [at])); }
  static now() { return at; }
};`;

/** A folder that is served with the site's own headers, script and style, and a page to write. */
export async function stage(folder) {
  const assets = await readdir(join(folder, "assets"));
  const asset = (ending) => readFile(join(folder, "assets", assets.find((name) => name.startsWith("lykta.") && name.endsWith(ending))), "utf8");
  const work = await mkdtemp(join(tmpdir(), "lykta-browser-"));
  await writeFile(join(work, "_headers"), await readFile(join(folder, "_headers"), "utf8"));
  await writeFile(join(work, "script.js"), await asset(".js"));
  await writeFile(join(work, "style.css"), (await asset(".css")).replace(/@font-face[^}]*}/g, ""));
  await writeFile(join(work, "icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(work, "away.html"), '<!doctype html><html lang="sv"><head><title>Borta</title></head></html>');
  const server = await serve(work, { watch: true });
  return {
    address: server.address,
    /** at: the moment by the clock in Sweden. */
    async write(body, at = "2026-10-06T10:00:00+02:00") {
      await writeFile(join(work, "clock.js"), clockAt(at));
      await writeFile(join(work, "index.html"),
        `<!doctype html><html lang="sv" dir="ltr"><head><meta charset="utf-8"><title>Prov</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="style.css"><script src="clock.js"></script><script src="script.js" defer></script></head><body><a class="skip-link" href="#main_content">Hoppa</a><main id="main_content" tabindex="-1">${body}</main></body></html>`);
    },
    async close() {
      await server.stop();
      await rm(work, { recursive: true });
    },
  };
}

const LEAVE = '<a data-leave rel="noreferrer" href="/away.html">Lämna sidan</a><a href="/next.html">Vidare</a>';
const HOURS = '<p hidden data-hours="2 09:00-11:30;4 09:00-11:30" data-closed="2026-12-24/2027-01-06"><span data-if-open>Öppet nu</span><span data-if-closed>Stängt nu</span></p>';
const OPENS = '<p hidden data-hours="2 09:00-11:30;4 13:00-15:00" data-closed="2026-12-21/2027-01-06"><span data-if-open>Öppet nu</span><span data-if-closed>Stängt nu<span hidden data-opens="2 09:00">, öppnar tisdag 9.00</span><span hidden data-opens="4 13:00">, öppnar torsdag 13.00</span><span hidden data-opens="2027-01-07 13:00">, öppnar 7 januari 2027 13.00</span></span></p>';
const UNSURE = '<p hidden data-hours="5 09:00-16:00" data-closed="" data-unsure="2026-12-25"><span data-if-open>Öppet nu</span><span data-if-closed>Stängt nu<span hidden data-opens="5 09:00">, öppnar fredag 9.00</span></span></p>';
const ON_CALL = '<p hidden data-hours="1 16:30-24:00" data-closed=""><span data-if-open>Öppet nu</span></p>';
const FILTERS = '<ul><li><a data-filter="" aria-current="true" href="/">Alla</a><li><a data-filter="gratis" href="/gratis/">Gratis</a></ul><p role="status" data-filter-status></p><div data-all-items><section data-filtered><p id="a" data-tags="gratis kväll">a</p></section><section data-filtered id="s"><p id="b" data-tags="kväll">b</p></section></div>';
const MENU = '<details data-menu><summary>Språk</summary><a href="/">x</a></details><p>y</p>';

const isSeen = (window, selector) => window.evaluate((wanted) => document.querySelector(wanted).getClientRects().length > 0, selector);
const path = (window) => window.evaluate(() => location.pathname);

async function arrives(window, wanted) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if ((await path(window).catch(() => "")) === wanted) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  assert.fail(`it does not come to ${wanted}`);
}

async function shiftLeaves(window) {
  for (const key of ["Shift", "Shift", "a", "Shift"]) await window.press(key);
  assert.equal(await path(window), "/");
  // All three within a second and a half, which a busy machine may miss.
  for (let tries = 0; tries < 3 && (await path(window).catch(() => "")) === "/"; ++tries) {
    for (const key of ["a", "Shift", "Shift", "Shift"]) await window.press(key);
  }
  await arrives(window, "/away.html");
}

const openAt = (at, open) => ({
  name: `Open or not by the clock in Sweden, read in New York: ${at}`, body: HOURS, at,
  async holds(window) {
    assert.equal(await isSeen(window, "[data-if-open]"), open);
    assert.equal(await isSeen(window, "[data-if-closed]"), !open);
  },
});

const saysWhenOpen = (at, said) => ({
  name: `Whoever is closed says when somebody answers: ${at}`, body: OPENS, at,
  async holds(window) {
    assert.equal(await window.evaluate(() => document.querySelector("p[data-hours]").innerText), said);
  },
});

const saysOnHolidays = (at, said) => ({
  name: `Of a holiday on which nobody knows whether the week's hours hold nothing is said: ${at}`, body: UNSURE, at,
  async holds(window) {
    const text = await window.evaluate(() => document.querySelector("p[data-hours]").innerText);
    assert.equal((await isSeen(window, "p[data-hours]")) ? text : "", said);
  },
});

const neverClosed = (at, open) => ({
  name: `Who may answer on red days is never said to be closed: ${at}`, body: ON_CALL, at,
  async holds(window) {
    assert.equal(await isSeen(window, "[data-hours]"), open);
  },
});

/** name: a sentence; body of the page; at: when it is read; holds: throws where it does not. */
const BEHAVIOURS = [
  {
    name: "Leaving replaces the page in the history and blanks it at once", body: LEAVE,
    async holds(window) {
      const before = await window.evaluate(() => history.length);
      // In the same moment, long before the next page can answer.
      const [display, title] = await window.evaluate(() => {
        document.querySelector("[data-leave]").click();
        return [getComputedStyle(document.documentElement).display, document.title];
      });
      assert.equal(display, "none");
      assert.notEqual(title, "Prov");
      await arrives(window, "/away.html");
      assert.equal(await window.evaluate(() => history.length), before);
    },
  },
  {
    name: "Where one can leave, a tap on the page itself takes no place in the history", body: `${LEAVE}<a id="on" href="#there">Hit</a><p id="there">x`,
    async holds(window) {
      const before = await window.evaluate(() => history.length);
      await window.evaluate(() => document.querySelector("#on").click());
      assert.equal(await window.evaluate(() => location.hash), "#there");
      assert.equal(await window.evaluate(() => history.length), before);
    },
  },
  { name: "Three presses of Shift leave, two do not, nor three with a letter between", body: LEAVE, holds: shiftLeaves },
  openAt("2026-10-06T09:00:00+02:00", true), openAt("2026-10-06T11:29:00+02:00", true),
  openAt("2026-10-06T11:30:00+02:00", false), openAt("2026-10-07T10:00:00+02:00", false),
  openAt("2026-12-24T10:00:00+01:00", false), openAt("2027-01-07T10:00:00+01:00", true),
  saysWhenOpen("2026-10-06T08:00:00+02:00", "Stängt nu, öppnar tisdag 9.00"),
  saysWhenOpen("2026-10-06T12:00:00+02:00", "Stängt nu, öppnar torsdag 13.00"),
  saysWhenOpen("2026-10-08T16:00:00+02:00", "Stängt nu, öppnar tisdag 9.00"),
  saysWhenOpen("2026-12-22T08:00:00+01:00", "Stängt nu, öppnar 7 januari 2027 13.00"),
  saysWhenOpen("2027-01-06T08:00:00+01:00", "Stängt nu, öppnar torsdag 13.00"),
  saysWhenOpen("2026-10-06T10:00:00+02:00", "Öppet nu"),
  saysOnHolidays("2026-12-25T10:00:00+01:00", ""), saysOnHolidays("2026-12-18T10:00:00+01:00", "Öppet nu"),
  saysOnHolidays("2026-12-18T17:00:00+01:00", "Stängt nu"), saysOnHolidays("2026-12-11T17:00:00+01:00", "Stängt nu, öppnar fredag 9.00"),
  neverClosed("2026-10-05T12:00:00+02:00", false), neverClosed("2026-10-05T20:00:00+02:00", true),
  {
    name: "Only without a script does a page say that one can come back to it",
    body: `${LEAVE}<p data-without-script>Den som trycker på bakåt kommer hit igen.</p>`,
    async holds(window) {
      assert.equal(await isSeen(window, "[data-without-script]"), false);
    },
  },
  {
    name: "An event that is over is hidden, one that goes on is not",
    body: '<p id="a" data-ends="2026-10-06T09:59">a</p><p id="b" data-ends="2026-10-06T10:00">b</p>',
    async holds(window) {
      assert.deepEqual([await isSeen(window, "#a"), await isSeen(window, "#b")], [false, true]);
    },
  },
  {
    name: "A filter acts at once, and the way back undoes it", body: FILTERS,
    async holds(window) {
      await window.click('[data-filter="gratis"]');
      assert.equal(await path(window), "/gratis/");
      assert.deepEqual([await isSeen(window, "#a"), await isSeen(window, "#b"), await isSeen(window, "#s")], [true, false, false]);
      const [status, current] = await window.evaluate(() => [
        document.querySelector("[data-filter-status]").textContent,
        document.querySelector('[data-filter="gratis"]').getAttribute("aria-current"),
      ]);
      assert.deepEqual([status, current], ["Gratis", "true"]);
      await window.back();
      await arrives(window, "/");
      assert.equal(await isSeen(window, "#b"), true);
      assert.deepEqual(await sinsOf(window), []);
    },
  },
  {
    name: "Escape folds the list of languages and gives focus back", body: MENU,
    async holds(window) {
      const isOpen = () => window.evaluate(() => document.querySelector("details").open);
      await window.click("summary");
      assert.equal(await isOpen(), true);
      await window.press("Escape");
      assert.equal(await isOpen(), false);
      assert.equal(await window.evaluate(() => document.activeElement.tagName), "SUMMARY");
      await window.click("summary");
      await window.click("p");
      assert.equal(await isOpen(), false);
    },
  },
  {
    name: "The policy refuses scripts and styles in the page",
    body: '<script>window.ran = 1</script><p style="color:red" onclick="x()">a</p><img src="https://elsewhere.example/x.png" alt="">',
    async holds(window) {
      assert.equal(await window.evaluate(() => window.ran ?? 0), 0);
      const sins = (await sinsOf(window)).filter((sin) => sin.includes("Content Security Policy"));
      for (const part of ["script", "style", "img"]) assert.ok(sins.some((sin) => sin.includes(part)), `${part}: ${sins.join("; ")}`);
    },
  },
];

/** Sentences of what does not hold in this window. */
export async function failingBehaviours(window, page) {
  const failed = [];
  for (const { name, body, at, holds } of BEHAVIOURS) {
    try {
      await page.write(body, at);
      await window.goto(`${page.address}/`);
      await loaded(window);
      await holds(window);
    } catch (error) {
      failed.push(`${name}: ${error.message}`);
    }
  }
  return failed;
}
