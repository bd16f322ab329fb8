/** How long a place must rest before its change is looked at, in ms, and how many changes are looked at. */
const rest = 300;
const most = 40;

/** Calls `changed` after changes below a place, a bounded number of times, and for `longest` ms if that is given. The answer ends it. */
export function followChanges(
  place: Node | null,
  options: MutationObserverInit,
  changed: () => void,
  longest?: number,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = most;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      left -= 1;
      if (left === 0) observer.disconnect();
      changed();
    }, rest);
  });
  if (place) observer.observe(place, { childList: true, subtree: true, ...options });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const end = longest && setTimeout(stop, longest);
  return stop;
}
