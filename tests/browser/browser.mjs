// Debian's Chromium, told to be no more than a browser: nothing fetched by itself, no store kept.

import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

function executable() {
  const found = [process.env.LYKTA_CHROMIUM, "/usr/bin/chromium"].find((path) => path && existsSync(path));
  if (!found) throw new Error("there is no Chromium; apt-get install chromium");
  return found;
}

export const launch = (options = {}) =>
  chromium.launch({
    executablePath: executable(),
    args: ["--no-sandbox", "--disable-background-networking", "--font-render-hinting=none"],
    ...options,
  });

/**
 * A page whose every sin is noted: requests to other origins, cookies, storage, errors in the
 * console and refusals by the policy.
 */
export async function watchedPage(browser, address, options) {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const sins = [];
  const fetched = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) sins.push(`asks ${request.url()}`);
    fetched.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) sins.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => sins.push(`script: ${error.message}`));
  return { context, page, sins, fetched };
}

export async function storedBy(context, page) {
  const cookies = await context.cookies();
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
  return cookies.length + stored + databases;
}
