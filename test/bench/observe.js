// Runs in the page: notes when its first control can be answered, what jumped, and when the page of a tap is painted.
(() => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });

  const isPainted = () => performance.getEntriesByName("first-contentful-paint").length > 0;

  function canBeHit(control) {
    const { left, top, width, height } = control.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    const [x, y] = [left + width / 2, top + height / 2];
    if (y > innerHeight) return true;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (control.contains(hit) || (control.closest("label")?.contains(hit) ?? false));
  }

  function lookForControl() {
    const control = document.querySelector("form input:enabled:not([type=hidden])");
    if (isPainted() && control && canBeHit(control)) window.answerable = performance.now();
    else requestAnimationFrame(lookForControl);
  }
  requestAnimationFrame(lookForControl);

  function lookForPage(heading) {
    const now = document.querySelector("h1")?.textContent;
    if (!isPainted() || !now || now === heading) return requestAnimationFrame(() => lookForPage(heading));
    // The frame that shows it is under way; it is done when the task after it runs.
    requestAnimationFrame(() =>
      setTimeout(() => sessionStorage.setItem("arrived", String(performance.timeOrigin + performance.now()))),
    );
  }
  const heading = sessionStorage.getItem("heading");
  if (heading !== null) lookForPage(heading);

  function onTap(event) {
    if (!event.target.closest("button")) return;
    const heading = document.querySelector("h1")?.textContent ?? "";
    sessionStorage.setItem("tapped", String(performance.timeOrigin + event.timeStamp));
    sessionStorage.setItem("heading", heading);
    requestAnimationFrame(() => lookForPage(heading));
  }
  addEventListener("click", onTap, true);
})();
