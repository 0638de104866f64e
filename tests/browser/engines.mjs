// The three engines that readers have, as Debian has them, behind one face:
//   goto(url), back()          evaluate(function, argument)
//   resize(width, height)      picture()                   what the window shows, as PNG
//   click(selector)            press(key)
//   close()

import { firefox } from "playwright-core";
import { existsSync } from "node:fs";
import { launch } from "./browser.mjs";
import { openWebKit } from "./webkit.mjs";

/** Far from Sweden: what a page says of the hour must not come from the reader's own clock. */
const env = { ...process.env, TZ: "America/New_York" };

async function byPlaywright(browser, { dark = false } = {}) {
  const context = await browser.newContext({
    colorScheme: dark ? "dark" : "light", reducedMotion: "reduce", viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  return {
    goto: (url) => page.goto(url, { waitUntil: "load" }),
    evaluate: (what, given) => page.evaluate(what, given ?? null),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: () => page.screenshot(),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    back: () => page.goBack(),
    close: () => browser.close(),
  };
}

async function openFirefox({ dark = false } = {}) {
  const executablePath = [process.env.LYKTA_FIREFOX, "/usr/bin/firefox-esr"].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error("there is no Firefox; apt-get install firefox-esr");
  // Debian's own, by WebDriver BiDi.
  return byPlaywright(await firefox.launch({
    channel: "moz-firefox", executablePath, env,
    firefoxUserPrefs: { "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1 },
  }), { dark });
}

const openChromium = async (wish) => byPlaywright(await launch({ env }), wish);

/**
 * narrowest: the least width of its window, in px. cutsFirstLetters: a style of ::first-letter cuts
 * an Arabic letter off its word.
 */
export const ENGINES = [
  { name: "Chromium", narrowest: 320, cutsFirstLetters: false, open: openChromium },
  { name: "Firefox", narrowest: 320, cutsFirstLetters: true, open: openFirefox },
  { name: "WebKit", narrowest: 447, cutsFirstLetters: true, open: openWebKit },
];

/** Once the page and its fonts are there. */
export async function loaded(window) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const ready = await window.evaluate(() => document.readyState === "complete" && document.fonts.status === "loaded");
    if (ready) return;
    await new Promise((later) => setTimeout(later, 30));
  }
  throw new Error("the page does not load");
}

/** What watch.js has noted, what the page asked of others, and what it stored. */
export const sinsOf = (window) => window.evaluate(() => [
  ...(window.lyktaSins ?? ["watch.js did not run"]),
  ...performance.getEntriesByType("resource").filter(({ name }) => !name.startsWith(location.origin)).map(({ name }) => `asks ${name}`),
  ...(localStorage.length + sessionStorage.length + document.cookie.length > 0 ? ["it stores something"] : []),
]);
