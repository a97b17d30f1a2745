// A stopwatch inside the page, so that asking for what it says is no part of what it says. It runs from the first event
// of a kind (by the time stamp the program gave it when it came in) until the second frame after the page is as wanted:
// that one begins when the frame before it, which shows it, is painted.
(() => {
  let end = () => {};
  const arm = (kind, isDone) => {
    end();
    const watch = { taken: null, events: 0 };
    let began = null;
    const begin = (event) => {
      watch.events += 1;
      began ??= Math.min(event.timeStamp, performance.now());
    };
    const look = () => {
      if (began === null || !isDone()) return;
      end();
      const finish = () => (watch.taken = performance.now() - began);
      requestAnimationFrame(() => requestAnimationFrame(finish));
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener(kind, begin, true);
    for (const also of ['focusin', 'input']) addEventListener(also, look, true);
    end = () => {
      observer.disconnect();
      removeEventListener(kind, begin, true);
      for (const also of ['focusin', 'input']) removeEventListener(also, look, true);
      end = () => {};
    };
    window.stopwatch.last = watch;
  };
  window.stopwatch = { arm, last: null };
})();
