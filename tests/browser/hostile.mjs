// Every page of the site that hostile_site makes: nothing of what its authors wrote runs, fetches,
// or ends the element it stands in, and all of it is shown as it was written.

import { watchedPage } from "./browser.mjs";
import { serve } from "./server.mjs";
import { pagesOf } from "./site.mjs";

const SHOWN = "<script>window.pwned=1</script><img src=x onerror=window.pwned=2>{{title}}</title>&lt;javascript:window.pwned=3";
const KINDS = ["home", "support", "contact", "page", "help-line", "situation", "organization", "event", "law", "target-group", "brochure"];

/** { checked, wrong: sentences } */
export async function lookAtHostile(browser, folder) {
  const pages = await pagesOf(folder);
  const server = await serve(folder);
  const wrong = [];
  const seen = new Set();
  const { context, page, sins } = await watchedPage(browser, server.address, {});
  page.on("dialog", (dialog) => { wrong.push(`${page.url()}: a dialog`); dialog.dismiss(); });
  for (const { address, kind } of pages) {
    await page.goto(server.address + address);
    const found = await page.evaluate((shown) => ({
      ran: window.pwned,
      // The whole text: folded and hidden parts too.
      shown: document.body.textContent.includes(shown),
      title: document.title.includes("</title>") || !document.title.includes("script"),
      foreign: document.querySelectorAll("script:not([src]), [onerror], [onclick], a[href^='javascript:'], body img:not([src='/media/ond.svg'], .thumbnail)").length,
    }), SHOWN);
    if (found.ran !== undefined) wrong.push(`${address}: a script of an author ran: ${found.ran}`);
    if (found.foreign > 0) wrong.push(`${address}: an author's markup became elements`);
    if (!found.title) wrong.push(`${address}: the title ended early`);
    if (found.shown) seen.add(kind);
  }
  for (const kind of KINDS) if (!seen.has(kind)) wrong.push(`no page of the kind ${kind} shows the hostile text`);
  wrong.push(...sins);
  await context.close();
  await server.stop();
  if (pages.length <= 10) wrong.push(`only ${pages.length} hostile pages`);
  return { checked: pages.length, wrong };
}
