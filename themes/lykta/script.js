// What a page gains where scripts run; every page is whole without. Nothing is stored, nothing is
// fetched, and no word is written here: all words stand in the page, in its language.
"use strict";

(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));

  // Leaving quickly: the screen is blank before the next page has answered, and this page's place
  // in the history is taken by that one. What was visited before stays there; the page says so.
  const leaveLink = document.querySelector("[data-leave]");
  function leave() {
    document.title = "\u2026";
    document.documentElement.classList.add("gone");
    window.location.replace(leaveLink.href);
  }
  if (leaveLink) {
    for (const note of all("[data-without-script]")) note.hidden = true;
    for (const link of all("[data-leave]")) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        leave();
      });
    }
    // Where one can leave, no page and no place on it stays behind in the history: Back then leads
    // to what was there before, however many taps it was.
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute("download")) return;
      if (link.origin !== window.location.origin || !link.pathname.endsWith("/")) return;
      event.preventDefault();
      window.location.replace(link.href);
    });
    let presses = [];
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Shift" || event.repeat) {
        if (event.key !== "Shift") presses = [];
        return;
      }
      presses = presses.filter((time) => event.timeStamp - time < 1500);
      presses.push(event.timeStamp);
      if (presses.length === 3) leave();
    });
  }

  // The clock of the place, whatever the reader's own is set to.
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Stockholm", hourCycle: "h23",
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  const yearMonthDay = (parts) => `${parts.year}-${parts.month}-${parts.day}`;
  function now() {
    const parts = {};
    for (const part of clock.formatToParts(new Date())) parts[part.type] = part.value;
    const day = yearMonthDay(parts);
    return {
      day,
      time: `${parts.hour}:${parts.minute}`,
      weekday: new Date(`${day}T12:00Z`).getUTCDay() || 7,
    };
  }

  // The next opening: of this week by its weekday, of later weeks by its date.
  function nextOpening(element, at) {
    const closed = (element.dataset.closed || "").split(";").filter(Boolean);
    const spans = element.dataset.hours.split(";").map((span) => span.split(/[ -]/)).sort();
    for (let ahead = 0; ahead < 400; ahead += 1) {
      const date = new Date(Date.parse(`${at.day}T12:00Z`) + ahead * 86400000);
      const day = date.toISOString().slice(0, 10);
      if (closed.some((days) => days.split("/")[0] <= day && day <= days.split("/")[1])) continue;
      const next = spans.find(([weekday, from]) =>
        Number(weekday) === (date.getUTCDay() || 7) && (ahead > 0 || from > at.time));
      if (!next) continue;
      if (isUnsure(element, day)) return "";
      // The same weekday a week ahead is told by its name where nothing closed lies between.
      const dated = `${day} ${next[1]}`;
      const told = ahead === 7 && element.querySelector(`[data-opens="${dated}"]`);
      return ahead < 7 || (ahead === 7 && !told) ? `${next[0]} ${next[1]}` : dated;
    }
    return "";
  }

  // Open now: data-hours="1 09:00-11:30;4 09:00-11:30", data-closed="2026-12-24/2027-01-06". On a
  // day of data-unsure="2026-12-25;…" nobody knows whether the week's hours hold: nothing is said.
  const isUnsure = (element, day) => (element.dataset.unsure || "").split(";").includes(day);
  function isOpen(element, at) {
    const closed = (element.dataset.closed || "").split(";").filter(Boolean);
    if (closed.some((days) => days.split("/")[0] <= at.day && at.day <= days.split("/")[1])) return false;
    return element.dataset.hours.split(";").some((span) => {
      const [weekday, hours] = span.split(" ");
      if (Number(weekday) !== at.weekday) return false;
      const [from, until] = hours.split("-");
      return from <= at.time && at.time < until;
    });
  }
  function showOpen() {
    const at = now();
    for (const element of all("[data-hours]")) {
      const open = isOpen(element, at);
      // Whoever may answer on red days is never said to be closed.
      const closed = all("[data-if-closed]", element);
      element.hidden = isUnsure(element, at.day) || (!open && closed.length === 0);
      all("[data-if-open]", element).forEach((part) => { part.hidden = !open; });
      closed.forEach((part) => { part.hidden = open; });
      const next = open ? "" : nextOpening(element, at);
      all("[data-opens]", element).forEach((part) => { part.hidden = part.dataset.opens !== next; });
    }
  }

  // An event that has ended since the site was built: data-ends="2026-10-06T19:30".
  function hidePast() {
    const at = now();
    for (const event of all("[data-ends]")) {
      if (event.dataset.ends < `${at.day}T${at.time}`) event.hidden = true;
    }
    // A heading above nothing would only puzzle.
    for (const list of all(".events")) {
      const past = all("[data-ends]", list).every((event) => event.dataset.ends < `${at.day}T${at.time}`);
      const heading = list.previousElementSibling;
      if (past && heading && /^H[23]$/.test(heading.tagName)) heading.hidden = true;
    }
  }
  function tick() {
    showOpen();
    hidePast();
  }
  if (document.querySelector("[data-hours], [data-ends]")) {
    tick();
    window.setInterval(tick, 30000);
  }

  // Filters: each is a link to a page of its own; here the choice is made on this one.
  const filters = all("[data-filter]");
  const items = all("[data-tags]");
  function choose(link) {
    const wanted = link.dataset.filter;
    for (const item of items) {
      item.hidden = wanted !== "" && !item.dataset.tags.split(" ").includes(wanted);
    }
    for (const group of all("[data-filtered]")) {
      group.hidden = !group.querySelector("[data-tags]:not([hidden])");
    }
    for (const other of filters) {
      if (other === link) other.setAttribute("aria-current", "true");
      else other.removeAttribute("aria-current");
    }
    hidePast();
    const status = document.querySelector("[data-filter-status]");
    if (status) status.replaceChildren(...Array.from(link.cloneNode(true).childNodes));
  }
  const filterOf = (address) => filters.find((link) => link.href === address.split("#")[0]);
  if (filters.length > 0 && document.querySelector("[data-all-items]")) {
    for (const link of filters) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        choose(link);
        window.history.pushState(null, "", link.href);
      });
    }
    const first = filters.find((link) => link.hasAttribute("aria-current"));
    window.addEventListener("popstate", () => {
      const link = filterOf(window.location.href) || first;
      if (link) choose(link);
    });
  }

  // What only a script can do is hidden until there is one.
  for (const button of all("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  // Questions that are folded on the screen are read whole on paper.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = all("main details:not([open])");
    folded.forEach((details) => { details.open = true; });
  });
  window.addEventListener("afterprint", () => {
    folded.forEach((details) => { details.open = false; });
  });

  // The list of languages folds again when one looks elsewhere.
  for (const menu of all("details[data-menu]")) {
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  }
})();
