// Keeps what is pressed in the window of the audience while its page is still on its way: a page that begins again has no
// ears for a moment. It runs before anything of the page; the page takes what was kept, and hears for itself from then on
// (ui/src/features/audience/pressed.ts).
(() => {
  const kept = [];
  const keep = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    kept.push({ kind: 'key', key: event.key, is_repeated: event.repeat });
  };
  window.addEventListener('keydown', keep, true);
  window.takeEarlyKeys = () => {
    window.removeEventListener('keydown', keep, true);
    return kept.splice(0);
  };
})();
