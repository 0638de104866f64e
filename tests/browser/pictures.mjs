// Pictures of every kind of page in three languages (and the Yiddish home page), on a phone and on a
// desktop, light and dark, for people to look at.
// usage: node pictures.mjs FOLDER OUT [--only KIND]
//        node pictures.mjs FOLDER OUT --readme    those that the README shows

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";
import { oneOfEach, pagesOf } from "./site.mjs";

const LANGUAGES = ["sv", "fi", "ar"];
const WINDOWS = [["phone", { width: 390, height: 844 }], ["desktop", { width: 1280, height: 900 }]];

const README = [
  ["home", "desktop", "/"], ["children", "desktop", "/barn/"], ["arabic", "phone", "/ar/", "dark"],
  ["yiddish", "phone", "/yi/"], ["support", "phone", "/stod/avlosning-i-hemmet/"],
  ["brochures", "desktop", "/broschyrer/"],
];

const { values, positionals: [folder, out] } = parseArgs({
  options: { only: { type: "string" }, readme: { type: "boolean" } }, allowPositionals: true,
});
if (!out) throw new Error("usage: node pictures.mjs FOLDER OUT [--only KIND | --readme]");
await mkdir(out, { recursive: true });

const wanted = oneOfEach(await pagesOf(folder)).filter(({ kind, language }) =>
  (LANGUAGES.includes(language) || (language === "yi" && kind === "home")) &&
  (!values.only || values.only === kind));
const server = await serve(folder);
const browser = await launch();
let made = 0;
for (const [name, window, address, colorScheme = "light"] of values.readme ? README : []) {
  const page = await browser.newPage({ viewport: Object.fromEntries(WINDOWS)[window], colorScheme });
  await page.goto(server.address + address);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(out, `${name}.jpg`), type: "jpeg", quality: 88 });
  await page.close();
  ++made;
}
for (const scheme of values.readme ? [] : ["light", "dark"]) {
  for (const [name, viewport] of WINDOWS) {
    const context = await browser.newContext({ viewport, colorScheme: scheme });
    const page = await context.newPage();
    for (const { look, language, address } of wanted) {
      await page.goto(server.address + address);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(out, `${look.replaceAll(/\W+/g, "-")}-${language}-${name}-${scheme}.png`), fullPage: true });
      ++made;
    }
    await context.close();
  }
}
await browser.close();
await server.stop();
console.log(`${made} pictures in ${out}`);
