// What is asked of one page as it is shown. Each gives sentences: what is wrong, and where.

import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** No violation of WCAG 2.0–2.2 A and AA, nor of axe's best practice. */
export async function axeFinds(page) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axe.source);
  const result = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return result.violations.flatMap((violation) =>
    violation.nodes.map((node) =>
      `axe ${violation.id}: ${node.target.join(" ")}: ${node.html.slice(0, 160)}: ${node.failureSummary.split("\n").slice(1).join(";").trim()}`));
}

/** Nothing is wider than the window, and nothing scrolls sideways but a table in its own box. */
export async function sideways(page) {
  return page.evaluate(() => {
    const wide = [];
    const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth > width) {
      wide.push(`the page is ${document.scrollingElement.scrollWidth} px wide in a window of ${width}`);
    }
    const inScroller = (element) => element.closest(".table, pre, .visually-hidden, [data-scrolls]");
    for (const element of document.body.querySelectorAll("*")) {
      const box = element.getBoundingClientRect();
      const seen = box.width > 0 && box.height > 0 && !inScroller(element);
      if (seen && (box.right > width + 1 || box.left < -1) && !element.closest("svg") &&
          getComputedStyle(element).position !== "absolute") {
        wide.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
      }
    }
    return wide.slice(0, 5);
  });
}

/** No words are cut off by the box they stand in. */
export async function clipped(page) {
  return page.evaluate(() => {
    const cut = [];
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      const hides = [style.overflowX, style.overflowY].some((value) => ["hidden", "clip"].includes(value));
      if (!hides || element.closest(".visually-hidden, svg") || element.clientHeight === 0) continue;
      // A glow may end at the edge; words may not.
      const box = element.getBoundingClientRect();
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (words.nextNode()) {
        if (!words.currentNode.data.trim() || words.currentNode.parentElement.closest(".visually-hidden")) continue;
        range.selectNodeContents(words.currentNode);
        const text = range.getBoundingClientRect();
        if (text.width === 0) continue;
        if (text.left < box.left - 1 || text.right > box.right + 1 || text.top < box.top - 1 || text.bottom > box.bottom + 1) {
          cut.push(`cut off: ${element.tagName.toLowerCase()}.${element.className}: ${words.currentNode.data.trim().slice(0, 40)}`);
        }
      }
    }
    return cut;
  });
}

/** The first Tab is a skip link that is seen and leads to the content. */
export async function skipLink(page) {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const box = link.getBoundingClientRect();
    return { skip: link.classList.contains("skip-link"), top: box.top, height: box.height };
  });
  if (!first.skip) return ["the first Tab is no skip link"];
  if (first.top < 0 || first.height < 24) return ["the skip link is not seen when it has focus"];
  await page.keyboard.press("Enter");
  const inside = await page.evaluate(() => document.activeElement?.closest("main") !== null);
  return inside ? [] : ["the skip link does not lead to the content"];
}

/** Whatever has focus shows a ring, is inside the window, and nothing lies over it. */
export async function focusSeen(page) {
  const wrong = [];
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll("a[href], button, summary, input, select, textarea")]
      .filter((element) => element.checkVisibility()).length);
  for (let stop = 0; stop < Math.min(stops, 80); ++stop) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return null;
      const style = getComputedStyle(element);
      const name = `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`;
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `no ring: ${name}`;
      const box = element.getClientRects()[0];
      const [top_, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
      if (top_ >= bottom || left >= right) return `out of sight: ${name}`;
      const [x, y] = [(left + right) / 2, (top_ + bottom) / 2];
      const top = document.elementFromPoint(x, y);
      return top && (element.contains(top) || top.contains(element)) ? null : `hidden: ${name}`;
    });
    if (found) wrong.push(`focus: ${found}`);
  }
  return wrong;
}

/** WCAG 1.4.12: the spacing that readers may set. The rule goes past the page's own policy. */
export async function withTextSpacing(page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}");
    document.adoptedStyleSheets = [sheet];
  });
}
