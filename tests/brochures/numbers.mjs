// Whether each number stands from left to right and on one line, by the places of its glyphs: poppler
// tells where every word of a file is. Where letters run from right to left its groups would change
// places, and text taken out of the file would not show it.
//
// usage: numbers.mjs PDF NUMBER…   A number is written as it is read: "070-174 06 05".

import { execFileSync } from "node:child_process";

const [file, ...numbers] = process.argv.slice(2);
const page = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" });
const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
const words = [...page.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g,
)].map(([, left, top, right, bottom, text]) => ({
    left: +left, top: +top, right: +right, bottom: +bottom,
    text: text.replace(/&\w+;/g, (each) => entities[each] ?? each)
        .replace(/[\u2066-\u2069\u200E\u200F]/g, ""),
}));

/** The word on the same line that begins just where this one ends: lines are close, so the nearest. */
const beside = (word) => {
    const height = word.bottom - word.top;
    const off = (each) => Math.abs(each.bottom - word.bottom);
    return words.filter((each) => off(each) < height * 0.4 &&
        each.left >= word.right - 0.5 && each.left - word.right < height * 0.5)
        .sort((one, other) => off(one) - off(other))[0];
};

/** A sentence's mark may stand against either end, on the side that its language reads to. */
const bare = (text) => text.replace(/^[.,:;()،؛]+|[.,:;()،؛]+$/g, "").replaceAll("\u00A0", " ");

/** The number's words from this one on, or nothing where another comes after one of them. */
function stands(number, word) {
    if (bare(word.text) === number) return true;
    const [first, ...rest] = number.split(" ");
    if (bare(word.text) !== first) return false;
    let last = word;
    for (const group of rest) {
        last = beside(last);
        if (last === undefined || bare(last.text) !== group) return false;
    }
    return true;
}

const wrong = [];
const first_group = (number) => number.split(" ")[0];
for (const word of words) {
    const alike = numbers.filter((number) => first_group(number) === bare(word.text));
    if (alike.length > 0 && !alike.some((number) => stands(number, word))) {
        wrong.push(`after “${word.text}” comes “${beside(word)?.text ?? "nothing"}”`);
    }
}
for (const number of numbers) {
    if (!words.some((word) => stands(number, word))) wrong.push(`${number} is nowhere`);
}
for (const each of wrong) console.log(`${file}: ${each}`);
process.exit(wrong.length === 0 ? 0 : 1);
