// That the checks find what they look for: each is given a page that it must find wanting.

import assert from "node:assert/strict";
import { axeFinds, clipped, focusSeen, sideways, skipLink } from "./checks.mjs";
import { watchedPage } from "./browser.mjs";
import { stage } from "./script.mjs";
import { pairwise } from "./site.mjs";

const LEAVE = '<a data-leave rel="noreferrer" href="/away.html">Lämna sidan</a>';
const WANTING = '<h1>Prov</h1><p class="w">bred</p><div class="c">avskuret<br>avskuret</div><a href="/" class="n">ingen ring</a><img src="data:," class="x">';

/** name: a sentence; body and options of the page; holds(page, sins): throws where it does not. */
const PROOFS = [
  {
    name: "Without a script the link leads away all the same", body: LEAVE, options: { javaScriptEnabled: false },
    async holds(page) {
      await page.click("[data-leave]");
      assert.ok(page.url().endsWith("/away.html"));
    },
  },
  {
    name: "A page that asks elsewhere, stores or complains is found", body: "<p>a</p>",
    async holds(page, sins) {
      await page.evaluate(() => { console.error("oj"); fetch("https://elsewhere.example/").catch(() => {}); });
      await page.waitForTimeout(100);
      assert.ok(sins.some((sin) => sin.includes("oj")));
    },
  },
  {
    name: "What is too wide, cut off, without a ring or a name is found", body: WANTING,
    options: { viewport: { width: 320, height: 600 } },
    async holds(page) {
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
    },
  },
  {
    name: "A page without a skip link is found", body: '<a href="/">a</a>',
    async holds(page) {
      await page.evaluate(() => document.querySelector(".skip-link").remove());
      assert.notEqual((await skipLink(page)).length, 0);
    },
  },
];

function provePairwise() {
  const rows = ["a", "b", "c"].flatMap((x) => ["d", "e", "f"].flatMap((y) => ["g", "h"].map((z) => ({ x, y, z }))));
  const sample = pairwise(rows);
  assert.ok(sample.length < rows.length);
  for (const row of rows) assert.ok(sample.some((each) => each.x === row.x && each.y === row.y));
  for (const row of rows) assert.ok(sample.some((each) => each.y === row.y && each.z === row.z));
}

/** { checked, wrong: sentences } */
export async function proveChecks(browser, folder) {
  const wrong = [];
  const stand = await stage(folder);
  for (const { name, body, options, holds } of PROOFS) {
    const { context, page, sins } = await watchedPage(browser, stand.address, options);
    try {
      await stand.write(body);
      await page.goto(`${stand.address}/`);
      await holds(page, sins);
    } catch (error) {
      wrong.push(`${name}: ${error.message}`);
    }
    await context.close();
  }
  provePairwise();
  await stand.close();
  return { checked: PROOFS.length + 1, wrong };
}
