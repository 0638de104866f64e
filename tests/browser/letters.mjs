// How letters and digits stand in a line, as the engine really set them.

import { decode, differ } from "./png.mjs";

const TALLEST = 6000;

/**
 * Letters of Arabic's kind join: no style may cut one off its word. Each such word is looked at as
 * it is and without any style of a first letter or a first line, and nothing may set its letters
 * apart. { words, torn: sentences }
 */
export async function tornWords(window, width) {
  const height = await window.evaluate(() => document.documentElement.scrollHeight);
  await window.resize(width, Math.min(height, TALLEST));
  const words = await window.evaluate(() => {
    const found = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (nodes.nextNode()) {
      const node = nodes.currentNode;
      const apart = !["normal", "0px"].includes(getComputedStyle(node.parentElement).letterSpacing);
      for (const { 0: word, index } of node.data.matchAll(/[\p{Script=Arabic}\p{M}]{2,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        for (const box of range.getClientRects()) {
          if (box.width > 2) {
            found.push({ word, apart, left: Math.floor(box.left), top: Math.floor(box.top), right: Math.ceil(box.right), bottom: Math.ceil(box.bottom) });
          }
        }
      }
    }
    return found;
  });
  const before = await window.picture();
  await window.evaluate(() => {
    const drop = (rules) => {
      for (let i = rules.cssRules.length - 1; i >= 0; --i) {
        const rule = rules.cssRules[i];
        if (/::first-(letter|line)/.test(rule.selectorText ?? "")) rules.deleteRule(i);
        else if (rule.cssRules) drop(rule);
      }
    };
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) drop(sheet);
  });
  const after = await window.picture();
  const apart = words.filter(({ apart }) => apart).map(({ word }) => `the letters of “${word}” stand apart`);
  // Equal pixels make equal files.
  if (before.equals(after)) return { words: words.length, torn: apart };
  const [shown, plain] = [decode(before), decode(after)];
  const scale = shown.width / (await window.evaluate(() => innerWidth));
  const box = ({ left, top, right, bottom }) => ({ left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale });
  const torn = words.filter((each) => differ(shown, plain, box(each))).map(({ word }) => `“${word}” is cut apart`);
  return { words: words.length, torn: [...apart, ...torn] };
}

/**
 * What looks like one number of several groups (a telephone number, an amount, a date, an hour)
 * reads from left to right and stands on one line, in every text of a right-to-left language.
 * { numbers, wrong: sentences }
 */
export const turnedNumbers = (window) => window.evaluate(() => {
  const wrong = [];
  let numbers = 0;
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxOf = (node, from, to) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const parent = node.parentElement;
    // Folded and hidden text has no boxes, and Swedish in a Swedish page is none of this.
    if (!parent.closest("[dir=rtl]") || parent.closest("script, style, .visually-hidden")) continue;
    for (const { 0: number, index } of node.data.matchAll(/\+?\d+(?:[ \u00A0\u202F\u2009.,:/\-\u2010-\u2013]\d+)+/gu)) {
      const groups = [...number.matchAll(/\+|\d+/g)].map((group) => boxOf(node, index + group.index, index + group.index + group[0].length));
      if (groups.some((boxes) => boxes.length === 0)) continue;
      ++numbers;
      const first = groups[0][0];
      const broken = groups.some((boxes) => boxes.length > 1 || Math.abs(boxes[0].top - first.top) > first.height / 2);
      const turned = !broken && groups.some((boxes, i) => i > 0 && boxes[0].left < groups[i - 1][0].left);
      if (broken) wrong.push(`breaks over a line: ${number}`);
      if (turned) wrong.push(`reads from right to left: ${number}`);
    }
  }
  return { numbers, wrong };
});
