import { useEffect, useState } from 'preact/hooks';

/** From this width on, in px, a card has room beside the list. */
const wide = '(min-width: 1000px)';

/** Whether there is room for a card beside the list. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const room = matchMedia(wide);
    const look = () => setWide(room.matches);
    room.addEventListener('change', look);
    // The window may have changed since the first drawing.
    look();
    return () => room.removeEventListener('change', look);
  }, []);
  return isWide;
}
