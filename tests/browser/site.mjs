// Which pages a built site has, by kind and language, so that tests name kinds and not addresses.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

async function htmlFiles(folder, below = "") {
  const files = [];
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) files.push(...(await htmlFiles(folder, path)));
    else if (entry.name.endsWith(".html")) files.push(path);
  }
  return files.sort();
}

/** Pages that must not tell stand again in other layouts; two directions of writing show them. */
const ZONE_LANGUAGES = ["sv", "ar"];

/** "help-line"; in the layout of pages that one may have to leave "help-line, child can-leave". */
function lookOf(kind, language, text) {
  const [, layout] = /<body[^>]* class="([^"]*can-leave)"/.exec(text) ?? [];
  return layout && ZONE_LANGUAGES.includes(language) ? `${kind}, ${layout.trim()}` : kind;
}

/** [{ file, address, language, direction, kind, look }], the redirects left out. */
export async function pagesOf(folder) {
  const pages = [];
  for (const file of await htmlFiles(folder)) {
    const text = await readFile(join(folder, file), "utf8");
    if (text.includes("http-equiv=\"refresh\"")) continue;
    const [, language, direction] = /<html lang="([^"]*)" dir="([^"]*)"/.exec(text) ?? [];
    if (!language) throw new Error(`${file} has no language`);
    const [, kind] = /<body[^>]* data-kind="([^"]*)"/.exec(text) ?? [];
    if (!kind) throw new Error(`${file} does not say what kind of page it is`);
    pages.push({ file, address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`, language, direction, kind,
      look: lookOf(kind, language, text) });
  }
  if (pages.length === 0) throw new Error(`no page in ${folder}`);
  return pages;
}

/** The first page of each look in each language. */
export function oneOfEach(pages) {
  const found = new Map();
  for (const page of pages) {
    const key = `${page.look} ${page.language}`;
    if (!found.has(key)) found.set(key, page);
  }
  return [...found.values()];
}

/**
 * A sample in which each pair of values of different factors comes at least once: rows of
 * { name: value }, taken greedily in a fixed order. allowed: which rows can be.
 */
export function pairwise(rows) {
  const pairsOf = (row) => {
    const entries = Object.entries(row);
    return entries.flatMap(([a, x], i) => entries.slice(i + 1).map(([b, y]) => `${a}=${x} ${b}=${y}`));
  };
  const left = new Set(rows.flatMap(pairsOf));
  const sample = [];
  while (left.size > 0) {
    let best = null;
    let most = 0;
    for (const row of rows) {
      const fresh = pairsOf(row).filter((pair) => left.has(pair)).length;
      if (fresh > most) [best, most] = [row, fresh];
    }
    pairsOf(best).forEach((pair) => left.delete(pair));
    sample.push(best);
  }
  return sample;
}
