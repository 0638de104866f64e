// WebKit as on every iPhone, as near as Debian has it: WebKitGTK's MiniBrowser, driven by WebDriver,
// on a screen of its own that nobody sees.

import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";

/** Debian puts it beside the library, whose name differs with GTK's version. */
function miniBrowser() {
  for (const machine of readdirSync("/usr/lib").filter((name) => name.includes("-linux-gnu"))) {
    for (const library of ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"]) {
      const path = `/usr/lib/${machine}/${library}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  throw new Error("there is no WebKitGTK; apt-get install webkit2gtk-driver");
}

/** So tall that a whole page is one picture. */
const SCREEN = "1600x6200x24";
const KEYS = { Shift: "\uE008", Escape: "\uE00C", Tab: "\uE004", Enter: "\uE007" };

/** The first line that the program writes on its fourth stream: Xvfb the display it took. */
function firstLine(child) {
  return new Promise((found, failed) => {
    let text = "";
    child.stdio[3].on("data", (bytes) => {
      text += bytes;
      if (text.includes("\n")) found(text.trim());
    });
    child.on("error", failed);
    child.on("exit", (code) => failed(new Error(`${child.spawnfile} ended with ${code}`)));
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** One command of https://www.w3.org/TR/webdriver2/. */
async function command(address, method, body) {
  const response = await fetch(address, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
  return value;
}

async function until(answers, seconds) {
  for (const end = Date.now() + seconds * 1000; ;) {
    try {
      return await answers();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 100));
    }
  }
}

/** The same as engines.mjs gives of the others. */
export async function openWebKit({ dark = false } = {}) {
  const binary = miniBrowser();
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = await firstLine(screen);
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1",
      TZ: "America/New_York", GTK_THEME: dark ? "Adwaita:dark" : "Adwaita", NO_AT_BRIDGE: "1",
    },
  });
  const stop = () => { driver.kill(); screen.kill(); };
  process.once("exit", stop);
  const server = `http://127.0.0.1:${port}`;
  await until(() => command(`${server}/status`, "GET"), 60);
  const { sessionId } = await command(`${server}/session`, "POST", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
  });
  const ask = (path, body, method = "POST") => command(`${server}/session/${sessionId}${path}`, method, body);
  // The window's frame takes some of its height.
  const frame = { width: 0, height: 0 };
  return {
    goto: (url) => ask("/url", { url }),
    evaluate: (what, given) => ask("/execute/sync", { script: `return (${what})(arguments[0])`, args: [given ?? null] }),
    async resize(width, height) {
      await ask("/window/rect", { x: 0, y: 0, width: width + frame.width, height: height + frame.height });
      const inner = await ask("/execute/sync", { script: "return innerHeight", args: [] });
      if (inner === height || frame.height > 0) return;
      frame.height = height - inner;
      await ask("/window/rect", { x: 0, y: 0, width, height: height + frame.height });
    },
    picture: async () => Buffer.from(await ask("/screenshot", undefined, "GET"), "base64"),
    async click(selector) {
      const found = await ask("/element", { using: "css selector", value: selector });
      await ask(`/element/${Object.values(found)[0]}/click`, {});
    },
    async press(key) {
      const value = KEYS[key] ?? key;
      await ask("/actions", { actions: [{ type: "key", id: "keys", actions: [{ type: "keyDown", value }, { type: "keyUp", value }] }] });
    },
    back: () => ask("/back", {}),
    async close() {
      await ask("", undefined, "DELETE").catch(() => {});
      process.off("exit", stop);
      stop();
    },
  };
}
