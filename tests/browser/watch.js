// Runs before everything else on a page that the tests' server gives (server.mjs, watch) and notes
// what goes wrong there: drivers of other browsers than Chromium do not tell.
"use strict";

(() => {
  const sins = [];
  window.lyktaSins = sins;
  addEventListener("securitypolicyviolation", (event) => {
    sins.push(`Content Security Policy: ${event.violatedDirective} refuses ${event.blockedURI || "what stands in the page"}`);
  });
  addEventListener("error", (event) => {
    sins.push(event.message ? `script: ${event.message}` : `not fetched: ${event.target.src || event.target.href}`);
  }, true);
  addEventListener("unhandledrejection", (event) => sins.push(`script: ${event.reason}`));
  for (const level of ["error", "warn"]) {
    const own = console[level];
    console[level] = (...words) => {
      sins.push(`console: ${words.join(" ")}`);
      own.apply(console, words);
    };
  }
})();
