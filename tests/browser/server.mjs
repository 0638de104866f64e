// A static server for the tests: only files below one folder, with the headers that the site itself
// says its server must send (_headers).

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";

const TYPES = {
  css: "text/css", html: "text/html; charset=utf-8", ics: "text/calendar; charset=utf-8",
  js: "text/javascript", json: "application/json", jpg: "image/jpeg", pdf: "application/pdf",
  png: "image/png", svg: "image/svg+xml", txt: "text/plain; charset=utf-8", webp: "image/webp",
  woff2: "font/woff2", xml: "application/xml",
};

/**
 * The first block of _headers: the path below which the site lies, and the headers of every file.
 * Upgrades to https would break the tests' http.
 */
async function headersOf(folder) {
  const headers = {};
  const text = await readFile(join(folder, "_headers"), "utf8");
  const base = text.slice(0, text.indexOf("/*\n"));
  for (const line of text.split("\n").slice(1)) {
    if (!line.startsWith("  ")) break;
    const colon = line.indexOf(":");
    const name = line.slice(2, colon);
    if (name !== "Strict-Transport-Security") headers[name] = line.slice(colon + 2);
  }
  if (!headers["Content-Security-Policy"]) throw new Error(`${folder}/_headers has no policy`);
  return { base, headers };
}

const WATCH = new URL("watch.js", import.meta.url);

/**
 * Serves folder on a free port of the loopback; gives its address and a way to stop it.
 * watch: every page runs watch.js first.
 */
export async function serve(folder, { watch = false } = {}) {
  const { base, headers } = await headersOf(folder);
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const below = path.startsWith(base) ? path.slice(base.length) : "/..";
    const file = below.endsWith("/") ? `${below}index.html` : below;
    try {
      if (file.startsWith("/..")) throw new Error("outside");
      const watching = watch && file === "/watch.js";
      let bytes = await readFile(watching ? WATCH : join(folder, file));
      const type = TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
      if (watch && type === TYPES.html) {
        bytes = bytes.toString("utf8").replace("<head>", `<head><script src="${base}/watch.js"></script>`);
      }
      response.writeHead(200, { ...headers, "Content-Type": type }).end(bytes);
    } catch {
      const page = await readFile(join(folder, "404.html")).catch(() => "missing");
      response.writeHead(404, { ...headers, "Content-Type": TYPES.html }).end(page);
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${server.address().port}${base}`,
    stop: () => new Promise((stopped) => { server.closeAllConnections?.(); server.close(stopped); }),
  };
}
