import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The window in front, asked for beforehand: a click that opens something beside the page cannot wait for it. */
export function useFrontWindow(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => void browser.windows.getCurrent().then((front) => setId(front.id)), []);
  return id;
}
