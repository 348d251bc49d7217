// Runs in the page: notes when it is painted largest, and what jumps.
(() => {
  window.seen = { largest: 0, shift: 0 };
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch("largest-contentful-paint", ({ startTime }) => {
    window.seen.largest = startTime;
  });
  watch("layout-shift", ({ value }) => {
    window.seen.shift += value;
  });
})();
