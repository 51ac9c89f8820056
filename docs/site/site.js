// What TypeDoc's pages lack for those who use the keyboard.

// On a narrow screen TypeDoc's menu listens to pointers alone. Here it opens, closes and is left by the keyboard too.

const page = document.documentElement;
const trigger = document.getElementById("tsd-toolbar-menu-trigger");
const menu = document.querySelector(".col-sidebar");

// What TypeDoc listens to, as its main.js decides.
const isTouched = page.classList.contains("is-mobile") && "ontouchstart" in page;
const [down, up] = isTouched ? ["touchstart", "touchend"] : ["mousedown", "mouseup"];

const point = (element, type) =>
  element.dispatchEvent(
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), { targetTouches: [{ pageX: 0, pageY: 0 }] }),
  );

const isOpen = () => page.classList.contains("has-menu");

/** A pointer anywhere else than on the menu closes it. */
const close = () => point(document.body, down);

trigger?.setAttribute("role", "button");

trigger?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  point(trigger, up);
  menu?.querySelector("summary, a")?.focus();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !isOpen()) return;
  close();
  trigger?.focus();
});

document.addEventListener("focusin", ({ target }) => {
  if (isOpen() && target !== trigger && !menu?.contains(target)) close();
});

// What scrolls by itself is reached and scrolled by keyboard.

const scrolling = document.querySelectorAll(".col-content :is(table, pre, .tsd-signature)");

/** A stop of the Tab key while it is wider than its place. */
function markScrolling() {
  for (const element of scrolling) {
    if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  }
}

addEventListener("load", markScrolling);
addEventListener("resize", markScrolling);
